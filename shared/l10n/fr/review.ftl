# La relecture des contributions saisies à la main.

review-title = Relecture
review-lead = Les contributions qui attendent une décision, les plus anciennes d’abord. Les vôtres n’y sont pas.
review-programs = Programmes
review-all = Tous
review-none = Rien n’attend.
review-more = D’autres attendent derrière celles-ci.
review-by = { $name }, saisie { $ago }
review-decide = Décider
review-decide-on = Décider au sujet de { $name }
review-one-title = Décider au sujet d’une contribution
review-verdict = Votre décision
review-accept = Accepter
review-accept-hint = Elle compte désormais, pour le jour où elle a été faite.
review-decline = Refuser
review-decline-hint = Elle ne compte pas. Elle peut être corrigée, et revient alors ici.
review-words = Mots à la personne qui l’a saisie
review-words-hint = Elle seule les lit. Nécessaires en cas de refus.
review-words-needed = Veuillez dire pourquoi.
review-send = Envoyer la décision
review-done-accepted = Elle est acceptée.
review-done-declined = Elle est refusée.
review-late-decided = Quelqu’un d’autre a déjà décidé. Sa décision reste.
review-late-moved-on = Elle a été modifiée depuis que vous l’avez vue. Rien n’a été décidé ; regardez-la à nouveau.
review-is-accepted = Elle a été acceptée.
review-is-declined = Elle a été refusée.
review-is-withdrawn = Elle a été retirée.
