# Wie Programme und Arten von Beiträgen heißen, auf Seiten und in E-Mails.

program-writing = Schreiben
program-localization = Übersetzen
program-forum = Forum
program-social = Soziale Medien

counted-writing = Bearbeitungen und neue Artikel
counted-localization = Neue und bearbeitete Übersetzungen
counted-forum = Antworten im Forum
counted-social = Antworten in sozialen Medien

kind-article-created = Neue Artikel
kind-article-edited = Bearbeitete Artikel
kind-article-reviewed = Geprüfte Artikel
kind-translation-created = Neue Übersetzungen
kind-translation-edited = Bearbeitete Übersetzungen
kind-translation-reviewed = Geprüfte Übersetzungen
kind-forum-reply = Antworten
kind-forum-solution = Lösungen
kind-social-reply = Antworten

did-article-created = Neuer Artikel
did-article-edited = Artikel bearbeitet
did-article-reviewed = Artikel geprüft
did-translation-created = Neue Übersetzung
did-translation-edited = Übersetzung bearbeitet
did-translation-reviewed = Übersetzung geprüft
did-forum-reply = Antwort im Forum
did-forum-solution = Lösung
did-social-reply = Antwort in sozialen Medien
