# La relecture des contributions saisies à la main.

review-title = Relecture
review-lead = Les contributions qui attendent une décision, les plus anciennes d’abord. Les vôtres n’y sont pas.
review-programs = Programmes
review-all = Tous
review-none = Rien n’attend.
review-more = D’autres attendent derrière celles-ci.
review-by = { $name }, saisie { $ago }
review-decide = Décider
review-decide-on = Décider de { $name }
review-one-title = Décider d’une contribution
review-verdict = Votre décision
review-accept = Accepter
review-accept-hint = Elle compte désormais, pour le jour où elle a été faite.
review-decline = Refuser
review-decline-hint = Elle ne compte pas. Son auteur peut la corriger, et elle revient ici.
review-words = Mots à l’auteur
review-words-hint = L’auteur seul les lit. Nécessaires en cas de refus.
review-words-needed = Veuillez dire pourquoi à l’auteur.
review-send = Envoyer la décision
review-done-accepted = Elle est acceptée.
review-done-declined = Elle est refusée.
review-late-decided = Quelqu’un d’autre a déjà décidé. Sa décision reste.
review-late-moved-on = L’auteur l’a modifiée depuis que vous l’avez vue. Rien n’a été décidé ; regardez-la à nouveau.
review-is-accepted = Elle a été acceptée.
review-is-declined = Elle a été refusée.
review-is-withdrawn = L’auteur l’a retirée.
