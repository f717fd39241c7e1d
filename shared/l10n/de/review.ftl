# Die Prüfung selbst eingetragener Beiträge.

review-title = Prüfung
review-lead = Beiträge, die auf eine Entscheidung warten, die ältesten zuerst. Deine eigenen sind nicht dabei.
review-programs = Programme
review-all = Alle
review-none = Es wartet nichts.
review-more = Dahinter warten weitere.
review-by = { $name }, eingetragen { $ago }
review-decide = Entscheiden
review-decide-on = Über { $name } entscheiden
review-one-title = Über einen Beitrag entscheiden
review-verdict = Deine Entscheidung
review-accept = Annehmen
review-accept-hint = Er zählt ab jetzt, für den Tag, an dem er entstand.
review-decline = Ablehnen
review-decline-hint = Er zählt nicht. Er kann berichtigt werden und kommt dann hierher zurück.
review-words = Worte an die beitragende Person
review-words-hint = Nur sie liest sie. Nötig, wenn du ablehnst.
review-words-needed = Bitte schreibe, warum.
review-send = Entscheidung senden
review-done-accepted = Er ist angenommen.
review-done-declined = Er ist abgelehnt.
review-late-decided = Jemand anderes hat schon entschieden, und dabei bleibt es.
review-late-moved-on = Der Beitrag wurde geändert, seit du ihn angesehen hast. Es wurde nichts entschieden; sieh ihn noch einmal an.
review-is-accepted = Er wurde angenommen.
review-is-declined = Er wurde abgelehnt.
review-is-withdrawn = Er wurde zurückgezogen.
