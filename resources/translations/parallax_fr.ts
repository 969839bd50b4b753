<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n ajouté</numerusform>
            <numerusform>%n ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n mis à jour</numerusform>
            <numerusform>%n mis à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n déjà présent</numerusform>
            <numerusform>%n déjà présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n illisible</numerusform>
            <numerusform>%n illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} holds %n report(s). Add those that are ticked?</source>
        <translation>
            <numerusform>{name} contient %n article. Ajouter ceux qui sont cochés ?</numerusform>
            <numerusform>{name} contient %n articles. Ajouter ceux qui sont cochés ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) with A</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <comment>in common with A</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) differ</source>
        <translation>
            <numerusform>%n fait diverge</numerusform>
            <numerusform>%n faits divergent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▸ %n line(s) not part of the report</source>
        <translation>
            <numerusform>▸ %n ligne qui ne fait pas partie de l’article</numerusform>
            <numerusform>▸ %n lignes qui ne font pas partie de l’article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▸ %n sentence(s) alike in both</source>
        <translation>
            <numerusform>▸ %n phrase identique dans les deux</numerusform>
            <numerusform>▸ %n phrases identiques dans les deux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An earlier version of Parallax failed on %n file(s): {names}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) cannot be read: {names}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) can be read, but not quite as kept: {names}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n report(s) you added at {time}?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) stay as they are: somebody has worked on them since.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of %Ln report(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{story}: %Ln report(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Parallax</source>
        <translation>À propos de Parallax</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Parallax {version}&lt;/h2&gt;&lt;p&gt;Reads two news reports of one event side by side: pairs the passages that tell the same thing, shows how the wording differs, points at the facts that disagree, and prints it.&lt;/p&gt;&lt;p&gt;Everything stays on this computer. Nothing is fetched unasked.&lt;/p&gt;&lt;p&gt;MIT licence. Made with Qt for Python (LGPL), nltk, diff-match-patch and trafilatura; set in Noto Serif and Inter (SIL Open Font Licence).&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Parallax {version}&lt;/h2&gt;&lt;p&gt;Lit côte à côte deux articles sur un même événement&#xa0;: relie les passages qui racontent la même chose, montre en quoi la formulation diffère, signale les faits qui divergent et imprime le tout.&lt;/p&gt;&lt;p&gt;Tout reste sur cet ordinateur. Rien n’est téléchargé sans votre demande.&lt;/p&gt;&lt;p&gt;Licence MIT. Réalisé avec Qt for Python (LGPL), nltk, diff-match-patch et trafilatura&#xa0;; composé en Noto Serif et Inter (SIL Open Font Licence).&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Which column of {name} holds what?</source>
        <translation>Que contient chaque colonne de {name}&#xa0;?</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>trouvé automatiquement</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>My first story</source>
        <translation>Mon premier sujet</translation>
    </message>
    <message>
        <source>These two could not be compared</source>
        <translation>Ces deux articles n’ont pas pu être comparés</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison en cours…</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} et {}</translation>
    </message>
    <message>
        <source>No reports in this story yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your other reports are where they were:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop article files, links or selected text here to begin this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read two reports of one event side by side</source>
        <translation>Lire côte à côte deux articles sur un même événement</translation>
    </message>
    <message>
        <source>Drop article files, links or selected text anywhere on this window. Parallax pairs the passages that tell the same thing, shows how the wording differs, and points at the facts that disagree.</source>
        <translation>Déposez des fichiers d’articles, des liens ou du texte sélectionné n’importe où sur cette fenêtre. Parallax relie les passages qui racontent la même chose, montre en quoi la formulation diffère et signale les faits qui divergent.</translation>
    </message>
    <message>
        <source>One more report</source>
        <translation>Encore un article</translation>
    </message>
    <message>
        <source>{name} is here. Add another report of the same event to compare it with.</source>
        <translation>{name} est là. Ajoutez un autre article sur le même événement pour les comparer.</translation>
    </message>
    <message>
        <source>The text of this report is missing</source>
        <translation>Le texte de cet article manque</translation>
    </message>
    <message>
        <source>{name}

The database gave its title and its date, but no text. Copy the text and paste it here.</source>
        <translation>{name}

La base de données a fourni son titre et sa date, mais pas de texte. Copiez le texte et collez-le ici.</translation>
    </message>
    <message>
        <source>Only the link is here so far</source>
        <translation>Seul le lien est là pour l’instant</translation>
    </message>
    <message>
        <source>{name}

Nothing is fetched unasked. Fetch the page now, or open it in your browser, copy the text and paste it here.</source>
        <translation>{name}

Rien n’est téléchargé sans votre demande. Récupérez la page maintenant, ou ouvrez-la dans votre navigateur, copiez le texte et collez-le ici.</translation>
    </message>
    <message>
        <source>Compared in {time} ms</source>
        <translation>Comparés en {time} ms</translation>
    </message>
    <message>
        <source>Add Reports</source>
        <translation>Ajouter des articles</translation>
    </message>
    <message>
        <source>Add Folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>There is nothing to paste: copy a text, a page, a link or files first.</source>
        <translation>Il n’y a rien à coller&#xa0;: copiez d’abord un texte, une page, un lien ou des fichiers.</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Report Details</source>
        <translation>Détails de l’article</translation>
    </message>
    <message>
        <source>From: {origin}</source>
        <translation>Provenance&#xa0;: {origin}</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texte collé</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Close {name}</source>
        <translation>Fermer&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Two reports side by side are needed first.</source>
        <translation>Il faut d’abord deux articles côte à côte.</translation>
    </message>
    <message>
        <source>Click a passage, or press Alt+Down for the next difference. Here you then see both passages in full, which facts differ, why they were paired, and what else came close.</source>
        <translation>Cliquez sur un passage, ou appuyez sur Alt+Bas pour la différence suivante. Vous verrez ici les deux passages en entier, les faits qui divergent, pourquoi ils ont été reliés et ce qui s’en approchait.</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Save What Can Be Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not there, or is empty, but a backup of it is. It may have been moved or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the Backup of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a New Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go On Without Keeping Anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open My Usual Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports found again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mending the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be done: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop article files, links
or selected text here</source>
        <translation>Déposez ici des fichiers d’articles,
des liens ou du texte sélectionné</translation>
    </message>
    <message>
        <source>Add reports: drop article files, links or selected text</source>
        <translation>Ajouter des articles&#xa0;: déposez des fichiers, des liens ou du texte sélectionné</translation>
    </message>
    <message>
        <source>Click to choose files, or drop them anywhere on the window</source>
        <translation>Cliquez pour choisir des fichiers, ou déposez-les n’importe où sur la fenêtre</translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message>
        <source>Match {a} with {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmatch {a} and {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject Match of {a} and {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Confirmation of {a} and {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm Match of {a} and {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on {place}</source>
        <translation>Note sur {place}</translation>
    </message>
    <message>
        <source>Leave Out {place}</source>
        <translation>Exclure {place}</translation>
    </message>
    <message>
        <source>Take In {place}</source>
        <translation>Inclure {place}</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>These two are matched already, or not part of the reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} was out of sight, so nothing was changed. To go ahead, do it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in both reports</source>
        <translation>Rechercher dans les deux articles</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Occurrences trouvées</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>Fermer la barre de recherche (Échap)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>{k} of {n}</source>
        <translation>{k} sur {n}</translation>
    </message>
    <message>
        <source>{a} in A, {b} in B</source>
        <translation>{a} dans A, {b} dans B</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide to Parallax</source>
        <translation>Guide de Parallax</translation>
    </message>
    <message>
        <source>How to Read a Comparison</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>updated {date}</source>
        <translation>mis à jour le {date}</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Progress of adding reports</source>
        <translation>Progression de l’ajout</translation>
    </message>
    <message>
        <source>What became of each report</source>
        <translation>Ce qu’il est advenu de chaque article</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Report details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Adding {number} of {all}: {name}</source>
        <translation>Ajout de {number} sur {all}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>A picture cannot be read. Copy the text itself, or drop a PDF that has text in it.</source>
        <translation>Une image ne peut pas être lue. Copiez le texte lui-même, ou déposez un PDF qui contient du texte.</translation>
    </message>
    <message>
        <source>Adding reports…</source>
        <translation>Ajout des articles…</translation>
    </message>
    <message>
        <source>Adding reports</source>
        <translation>Ajout des articles</translation>
    </message>
    <message>
        <source>Not all reports were added. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reports could not be added: {reason}</source>
        <translation>Les articles n’ont pas pu être ajoutés&#xa0;: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Add %n Report(s)</source>
        <translation>
            <numerusform>Ajouter %n article</numerusform>
            <numerusform>Ajouter %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>FACTS THAT DIFFER</source>
        <translation>FAITS QUI DIVERGENT</translation>
    </message>
    <message>
        <source>QUOTES</source>
        <translation>CITATIONS</translation>
    </message>
    <message>
        <source>WHY PAIRED</source>
        <translation>POURQUOI RELIÉS</translation>
    </message>
    <message>
        <source>Two reports side by side are needed first.</source>
        <translation>Il faut d’abord deux articles côte à côte.</translation>
    </message>
    <message>
        <source>Not part of the report</source>
        <translation>Ne fait pas partie de l’article</translation>
    </message>
    <message>
        <source>{kind}: left out of the comparison. The button takes it in.</source>
        <translation>{kind}&#xa0;: exclu de la comparaison. Le bouton l’y inclut.</translation>
    </message>
    <message>
        <source>Selected pair · {left} : {right}</source>
        <translation>Paire sélectionnée · {left}&#xa0;: {right}</translation>
    </message>
    <message>
        <source>Only in A</source>
        <translation>Seulement dans A</translation>
    </message>
    <message>
        <source>Only in B</source>
        <translation>Seulement dans B</translation>
    </message>
    <message>
        <source>About what is selected</source>
        <translation>À propos de la sélection</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fermer</translation>
    </message>
</context>
<context>
    <name>LibraryCare</name>
    <message>
        <source>Nothing is kept: this library is gone when the window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library can be read but not written: you may not write to the file or its folder. Reports can be compared and exported; nothing can be added or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Library As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries (*.sqlite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library could not be saved there: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is now in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports found again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {file} is not there any more: it was moved or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file has taken the place of the library {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open here can be saved elsewhere; until then nothing more is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this library is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reports that are there can be read, compared and exported. Nothing is changed in this file until what can be read is saved in a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save What Can Be Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the Backup of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the library just now. “{step}” is done as soon as it lets go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be done: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Library As…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agree} (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListModel</name>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>In A</source>
        <translation>Dans A</translation>
    </message>
    <message>
        <source>In B</source>
        <translation>Dans B</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>{name} {n}</source>
        <translation>{name} {n}</translation>
    </message>
    <message>
        <source>List: {name}</source>
        <translation>Liste&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>Two passages are needed. Click one in A and one in B, or step to them with {step} and change sides with {other}; then press {match}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go to match {a} with {b}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} is chosen. Now click the passage of {letter} that tells the same, or go there with {other}, step to it with {step} and press Space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now click the sentence to match with {first}, or step to it with {step} and press Space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} and {b} are matched already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match {a} with {b}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is not part of the report, so it cannot be matched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mishaps</name>
    <message>
        <source> The details are in {file}.</source>
        <translation> Les détails sont dans {file}.</translation>
    </message>
    <message>
        <source>Something went wrong here. Your reports are safe; please try again.</source>
        <translation>Quelque chose s’est mal passé. Vos articles sont en sécurité&#xa0;; veuillez réessayer.</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;ove {name} to Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {report} to {story}</source>
        <translation>Déplacer {report} vers {story}</translation>
    </message>
    <message>
        <source>Moved to {story}. Undo to move it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NearMisses</name>
    <message>
        <source>NEAR MISSES</source>
        <translation>PRESQUE RELIÉS</translation>
    </message>
    <message>
        <source>No other sentence comes close.</source>
        <translation>Aucune autre phrase ne s’en approche.</translation>
    </message>
    <message>
        <source>{place} · similarity {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match with {place}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show {place} in its report</source>
        <translation>Afficher {place} dans son article</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Write a note…</source>
        <translation>Écrire une note…</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>NOTE</source>
        <translation>NOTE</translation>
    </message>
</context>
<context>
    <name>Obstacle</name>
    <message>
        <source>The two reports are in different languages, so nothing was paired</source>
        <translation type="unfinished">Les deux articles sont dans des langues différentes&#xa0;: rien n’a été relié</translation>
    </message>
    <message>
        <source>{letter} is too long to be compared: it has {count} characters; up to {most} are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter} is too long to be compared: it has {count} lines and full stops; up to {most} are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter} is too uneven to be compared: {count} characters of it stand without a full stop or the end of a line; up to {most} are compared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>The first headline</source>
        <translation>Le premier titre</translation>
    </message>
    <message>
        <source>&amp;Worksheet for a class</source>
        <translation>&amp;Fiche de travail pour une classe</translation>
    </message>
    <message>
        <source>No marks, lines to write on, the answers at the end</source>
        <translation>Sans marques, avec des lignes où écrire et les réponses à la fin</translation>
    </message>
    <message>
        <source>&amp;Landscape</source>
        <translation>&amp;Paysage</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>O&amp;rder</source>
        <translation>&amp;Ordre</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>T&amp;itre</translation>
    </message>
    <message>
        <source>Publicatio&amp;n details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of t&amp;he passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow A’s order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow B’s order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onl&amp;y passages that differ</source>
        <translation>&amp;Seulement les passages qui diffèrent</translation>
    </message>
    <message>
        <source>H&amp;ide outlets and bylines</source>
        <translation>&amp;Masquer les médias et les signatures</translation>
    </message>
    <message>
        <source>F&amp;ull texts at the end</source>
        <translation>&amp;Textes intégraux à la fin</translation>
    </message>
    <message>
        <source>Passages aroun&amp;d each</source>
        <translation>Passages &amp;autour de chacun</translation>
    </message>
    <message>
        <source>Mar&amp;ks</source>
        <translation>Ma&amp;rques</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Taille &amp;du texte</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>Papi&amp;er</translation>
    </message>
    <message>
        <source>Passages kept around each difference</source>
        <translation>Passages conservés autour de chaque différence</translation>
    </message>
    <message>
        <source>At a &amp;glance</source>
        <translation>En &amp;un coup d’œil</translation>
    </message>
    <message>
        <source>&amp;Facts that differ</source>
        <translation>Faits &amp;qui divergent</translation>
    </message>
    <message>
        <source>Passages &amp;side by side</source>
        <translation>Passages &amp;côte à côte</translation>
    </message>
    <message>
        <source>Only in A, only in &amp;B</source>
        <translation>Seulement dans A, seulement dans &amp;B</translation>
    </message>
    <message>
        <source>&amp;Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Each in its own order</source>
        <translation>Chacun dans son ordre</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>En couleur</translation>
    </message>
    <message>
        <source>Without colour</source>
        <translation>Sans couleur</translation>
    </message>
    <message>
        <source>No marks</source>
        <translation>Sans marques</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
</context>
<context>
    <name>OrderMap</name>
    <message>
        <source>Order map: sentences of A across, of B down</source>
        <translation>Carte de l’ordre&#xa0;: phrases de A en abscisse, de B en ordonnée</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview of both reports</source>
        <translation>Vue d’ensemble des deux articles</translation>
    </message>
</context>
<context>
    <name>PageFetcher</name>
    <message>
        <source>Fetching {address}</source>
        <translation>Récupération de {address}</translation>
    </message>
    <message>
        <source>The page could not be fetched: {reason}</source>
        <translation>La page n’a pas pu être récupérée&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>PagesPreview</name>
    <message>
        <source>Preview of the printed pages</source>
        <translation>Aperçu des pages imprimées</translation>
    </message>
</context>
<context>
    <name>PairList</name>
    <message>
        <source>Comparisons printed in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparisons to print in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Report {letter}: {name}</source>
        <translation>Article {letter}&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>PaperActions</name>
    <message>
        <source>These reports could not be compared</source>
        <translation>Ces articles n’ont pas pu être comparés</translation>
    </message>
</context>
<context>
    <name>PassageCard</name>
    <message>
        <source>Passage of {letter}: {text}</source>
        <translation>Passage de {letter}&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>ReportActions</name>
    <message>
        <source>Change Details</source>
        <translation>Modifier les détails</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was out of sight, so it was not removed. To go ahead, do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed {name}. Undo to restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original of {name} is read again in this encoding:</source>
        <translation>L’original de {name} est relu dans cet encodage&#xa0;:</translation>
    </message>
    <message>
        <source>Read As</source>
        <translation>Lire avec l’encodage</translation>
    </message>
    <message>
        <source>Read as {encoding}</source>
        <translation>Lire en {encoding}</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Copy the text of the report first, then paste it here.</source>
        <translation>Copiez d’abord le texte de l’article, puis collez-le ici.</translation>
    </message>
    <message>
        <source>Add the Text</source>
        <translation>Ajouter le texte</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Print or export the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file {name} already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n page envoyée à l’imprimante</numerusform>
            <numerusform>%n pages envoyées à l’imprimante</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message numerus="yes">
        <source>%Ln report(s) · library saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Library saved</source>
        <translation>Bibliothèque enregistrée</translation>
    </message>
</context>
<context>
    <name>SentenceMenu</name>
    <message>
        <source>Note on {place}…</source>
        <translation>Note sur {place}…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Taille &amp;du texte</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Pairing</source>
        <translation>&amp;Mise en paires</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Suivre le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Colours of my own for A and B</source>
        <translation>Mes propres couleurs pour A et B</translation>
    </message>
    <message>
        <source>Colour of A</source>
        <translation>Couleur de A</translation>
    </message>
    <message>
        <source>Colour of B</source>
        <translation>Couleur de B</translation>
    </message>
    <message>
        <source>How alike a pair must be</source>
        <translation>À quel point une paire doit se ressembler</translation>
    </message>
    <message>
        <source>Left: more pairs, some doubtful. Right: only what is surely the same.</source>
        <translation>À gauche&#xa0;: davantage de paires, certaines douteuses. À droite&#xa0;: seulement ce qui est sûrement identique.</translation>
    </message>
    <message>
        <source>Offer to fetch the page of a dropped link</source>
        <translation>Proposer de récupérer la page d’un lien déposé</translation>
    </message>
</context>
<context>
    <name>SeveralCompared</name>
    <message>
        <source>Report on several reports</source>
        <translation>Comparaison de plusieurs articles</translation>
    </message>
    <message>
        <source>Comparing every two reports…</source>
        <translation>Comparaison des articles deux à deux…</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>List of reports</source>
        <translation>Liste des articles</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Read the report as B</source>
        <translation>Lire l’article comme B</translation>
    </message>
    <message>
        <source>Enter, click</source>
        <translation>Entrée, clic</translation>
    </message>
    <message>
        <source>Read the report as A</source>
        <translation>Lire l’article comme A</translation>
    </message>
    <message>
        <source>Ctrl+click, Shift+click</source>
        <translation>Ctrl+clic, Maj+clic</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Reports</source>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Search reports</source>
        <translation>Rechercher des articles</translation>
    </message>
</context>
<context>
    <name>StoryActions</name>
    <message>
        <source>Sample story</source>
        <translation>Sujet d’exemple</translation>
    </message>
    <message>
        <source>Go to {story}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Story</source>
        <translation>Nouveau sujet</translation>
    </message>
    <message>
        <source>Start Story {name}</source>
        <translation>Commencer le sujet {name}</translation>
    </message>
    <message>
        <source>Rename Story</source>
        <translation>Renommer le sujet</translation>
    </message>
    <message>
        <source>Rename Story {name}</source>
        <translation>Renommer le sujet {name}</translation>
    </message>
    <message>
        <source>Remove Story {name}</source>
        <translation>Retirer le sujet {name}</translation>
    </message>
    <message>
        <source>Removed. Undo to restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the story about?</source>
        <translation>De quoi parle ce sujet&#xa0;?</translation>
    </message>
</context>
<context>
    <name>StoryButton</name>
    <message>
        <source>Choose another story</source>
        <translation>Choisir un autre sujet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} · {reports}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story: {heading}</source>
        <translation>Sujet&#xa0;: {heading}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Place among the differences</source>
        <translation>Position parmi les différences</translation>
    </message>
    <message>
        <source>Difference {place} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {all}</source>
        <translation>{place} sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n same words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written differently</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation>
            <numerusform>%n reformulé</numerusform>
            <numerusform>%n reformulés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n related</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) differ</source>
        <translation>
            <numerusform>%n fait diverge</numerusform>
            <numerusform>%n faits divergent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in A</source>
        <translation>
            <numerusform>%n seulement dans A</numerusform>
            <numerusform>%n seulement dans A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in B</source>
        <translation>
            <numerusform>%n seulement dans B</numerusform>
            <numerusform>%n seulement dans B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n related</source>
        <comment>short</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Facts: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A only: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>B only: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n same</source>
        <translation>
            <numerusform>%n identique</numerusform>
            <numerusform>%n identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written differently</source>
        <comment>short</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <comment>short</comment>
        <translation>
            <numerusform>%n reformulé</numerusform>
            <numerusform>%n reformulés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trimming</name>
    <message>
        <source>&amp;Restore All of {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin Report at {place}</source>
        <translation>Commencer l’article à {place}</translation>
    </message>
    <message>
        <source>End Report with {place}</source>
        <translation>Terminer l’article par {place}</translation>
    </message>
    <message>
        <source>Restore All of {letter}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undone: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Annuler l’action</translation>
    </message>
    <message>
        <source>Redo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{step}” cannot be undone: it has been changed in another window since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{step}” was not done: it has been changed in another window since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>No further facts differ</source>
        <translation>Aucun autre fait ne diverge</translation>
    </message>
    <message>
        <source>No more differences</source>
        <translation>Plus de différences</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>Texte déposé</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Progress of the report</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;Add Reports…</source>
        <translation>&amp;Ajouter des articles…</translation>
    </message>
    <message>
        <source>Add reports from files</source>
        <translation>Ajouter des articles depuis des fichiers</translation>
    </message>
    <message>
        <source>Add reports</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add &amp;Folder…</source>
        <translation>Ajouter &amp;un dossier…</translation>
    </message>
    <message>
        <source>Add all the reports in a folder</source>
        <translation>Ajouter tous les articles d’un dossier</translation>
    </message>
    <message>
        <source>&amp;Try Failed Files Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the files again on which Parallax failed; it keeps copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;Sample Story</source>
        <translation>&amp;Ouvrir le sujet d’exemple</translation>
    </message>
    <message>
        <source>Open five invented reports of one event to try things out</source>
        <translation>Ouvrir cinq articles inventés sur un même événement, pour essayer</translation>
    </message>
    <message>
        <source>&amp;New Story…</source>
        <translation>&amp;Nouveau sujet…</translation>
    </message>
    <message>
        <source>Start a story: a list of reports of one event</source>
        <translation>Commencer un sujet&#xa0;: une liste d’articles sur un même événement</translation>
    </message>
    <message>
        <source>&amp;Rename Story…</source>
        <translation>&amp;Renommer le sujet…</translation>
    </message>
    <message>
        <source>Give this story another name</source>
        <translation>Donner un autre nom à ce sujet</translation>
    </message>
    <message>
        <source>Re&amp;move Story</source>
        <translation>Retirer &amp;le sujet</translation>
    </message>
    <message>
        <source>Take this story off the list when no report is in it</source>
        <translation>Retirer ce sujet de la liste quand il ne contient aucun article</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Print the comparison</source>
        <translation>Imprimer la comparaison</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>A&amp;perçu avant impression…</translation>
    </message>
    <message>
        <source>See the comparison as it will be printed</source>
        <translation>Voir la comparaison telle qu’elle sera imprimée</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Save the comparison as PDF, web page, Word, text or table</source>
        <translation>Enregistrer la comparaison en PDF, page web, Word, texte ou tableau</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Rep&amp;ort on Several Reports…</source>
        <translation>&amp;Comparaison de plusieurs articles…</translation>
    </message>
    <message>
        <source>Compare all reports of the story; print or save the pairs you choose</source>
        <translation>Comparer tous les articles du sujet&#xa0;; imprimer ou enregistrer les paires choisies</translation>
    </message>
    <message>
        <source>Sa&amp;ve Library As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all stories and reports in another file, and go on in that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close Parallax; everything is saved</source>
        <translation>Fermer Parallax&#xa0;; tout est enregistré</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;Annuler l’action</translation>
    </message>
    <message>
        <source>Take back the last thing you did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">&amp;Rétablir</translation>
    </message>
    <message>
        <source>Do again what you took back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the selected sentence</source>
        <translation>Copier la phrase sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Paste as Report</source>
        <translation>C&amp;oller comme article</translation>
    </message>
    <message>
        <source>Add the copied text, page, link or files as reports</source>
        <translation>Ajouter comme articles le texte, la page, le lien ou les fichiers copiés</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>R&amp;echercher…</translation>
    </message>
    <message>
        <source>Find words in both reports</source>
        <translation>Rechercher des mots dans les deux articles</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Go to the next place where the words stand</source>
        <translation>Aller à l’endroit suivant où figurent ces mots</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>Go to the previous place where the words stand</source>
        <translation>Aller à l’endroit précédent où figurent ces mots</translation>
    </message>
    <message>
        <source>Searc&amp;h Reports</source>
        <translation>Rechercher &amp;des articles</translation>
    </message>
    <message>
        <source>Search the list of reports</source>
        <translation>Rechercher dans la liste des articles</translation>
    </message>
    <message>
        <source>Report &amp;Details…</source>
        <translation>Détails de &amp;l’article…</translation>
    </message>
    <message>
        <source>See and change title, source, author, date and language</source>
        <translation>Voir et modifier titre, source, auteur, date et langue</translation>
    </message>
    <message>
        <source>Read &amp;As…</source>
        <translation>L&amp;ire avec l’encodage…</translation>
    </message>
    <message>
        <source>Read the original again in another encoding</source>
        <translation>Relire l’original dans un autre encodage</translation>
    </message>
    <message>
        <source>Fetch Pa&amp;ge</source>
        <translation>R&amp;écupérer la page</translation>
    </message>
    <message>
        <source>Fetch the page of a report that is only a link so far</source>
        <translation>Récupérer la page d’un article qui n’est encore qu’un lien</translation>
    </message>
    <message>
        <source>Paste &amp;Text into Report</source>
        <translation>Coller le &amp;texte dans l’article</translation>
    </message>
    <message>
        <source>Use the copied text as the text of this report</source>
        <translation>Utiliser le texte copié comme texte de cet article</translation>
    </message>
    <message>
        <source>M&amp;ove to Story</source>
        <translation>Déplacer &amp;vers un sujet</translation>
    </message>
    <message>
        <source>Put the report into another story</source>
        <translation>Mettre l’article dans un autre sujet</translation>
    </message>
    <message>
        <source>Re&amp;move Report</source>
        <translation>Retirer l’article</translation>
    </message>
    <message>
        <source>Take the report off the list; Undo brings it back</source>
        <translation>Retirer l’article de la liste&#xa0;; «&#xa0;Annuler&#xa0;» le ramène</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>Theme, colours, text size, pairing, fetching</source>
        <translation>Thème, couleurs, taille du texte, mise en paires, récupération</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <source>Both reports in their own order</source>
        <translation>Les deux articles dans leur propre ordre</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Aligned to &amp;A</source>
        <translation>&amp;Aligné sur A</translation>
    </message>
    <message>
        <source>A in its order, the passages of B pulled level</source>
        <translation>A dans son ordre, les passages de B ramenés à sa hauteur</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Aligné</translation>
    </message>
    <message>
        <source>Aligned to &amp;B</source>
        <translation>Aligné &amp;sur B</translation>
    </message>
    <message>
        <source>B in its order, the passages of A pulled level</source>
        <translation>B dans son ordre, les passages de A ramenés à sa hauteur</translation>
    </message>
    <message>
        <source>&amp;Differences Only</source>
        <translation>&amp;Différences seulement</translation>
    </message>
    <message>
        <source>Fold away what is the same</source>
        <translation>Replier ce qui est identique</translation>
    </message>
    <message>
        <source>&amp;Shown, Words Compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the words that differ in related passages too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Related Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show related passages on a pale ground, without marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show related passages as plain text, without bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark &amp;Every Differing Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all words that differ, even where nearly all of a passage do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll &amp;Together</source>
        <translation>D&amp;éfilement conjoint</translation>
    </message>
    <message>
        <source>Scrolling one report brings the other along</source>
        <translation>Faire défiler un article entraîne l’autre</translation>
    </message>
    <message>
        <source>&amp;Captions and Adverts</source>
        <translation>&amp;Légendes et publicités</translation>
    </message>
    <message>
        <source>Show what is not part of the reports, greyed</source>
        <translation>Afficher en gris ce qui ne fait pas partie des articles</translation>
    </message>
    <message>
        <source>Sentence &amp;Numbers</source>
        <translation>&amp;Numéros des phrases</translation>
    </message>
    <message>
        <source>Show the number of every sentence</source>
        <translation>Afficher le numéro de chaque phrase</translation>
    </message>
    <message>
        <source>&amp;Order Map</source>
        <translation>Carte de l’&amp;ordre</translation>
    </message>
    <message>
        <source>Show how the order differs, in the place of the overview strip</source>
        <translation>Montrer en quoi l’ordre diffère, à la place de la bande d’aperçu</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the grounds, lines and boxes mean below the reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List of Reports</source>
        <translation>L&amp;iste des articles</translation>
    </message>
    <message>
        <source>Show the list of reports</source>
        <translation>Afficher la liste des articles</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>Insp&amp;ecteur</translation>
    </message>
    <message>
        <source>Show everything about the selected passage beside the reports</source>
        <translation>Afficher à côté des articles tout ce qui concerne le passage sélectionné</translation>
    </message>
    <message>
        <source>L&amp;ists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>List differences, facts, quotations and notes below the reports</source>
        <translation>Lister sous les articles les différences, les faits, les citations et les notes</translation>
    </message>
    <message>
        <source>&amp;Follow the System</source>
        <translation>&amp;Suivre le système</translation>
    </message>
    <message>
        <source>Light or dark, as the system is</source>
        <translation>Clair ou sombre, comme le système</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Ink on warm paper</source>
        <translation>Encre sur papier chaud</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>The same calm on a dark ground</source>
        <translation>Le même calme sur fond sombre</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Contraste &amp;élevé</translation>
    </message>
    <message>
        <source>White and strong colours on black</source>
        <translation>Blanc et couleurs vives sur noir</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation>Taille &amp;habituelle</translation>
    </message>
    <message>
        <source>Text in its usual size</source>
        <translation>Texte à sa taille habituelle</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Utiliser tout l’écran</translation>
    </message>
    <message>
        <source>&amp;Previous Difference</source>
        <translation>&amp;Différence précédente</translation>
    </message>
    <message>
        <source>Go to the previous difference</source>
        <translation>Aller à la différence précédente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>&amp;Next Difference</source>
        <translation>Différence &amp;suivante</translation>
    </message>
    <message>
        <source>Go to the next difference</source>
        <translation>Aller à la différence suivante</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Différence suivante</translation>
    </message>
    <message>
        <source>Previous &amp;Fact That Differs</source>
        <translation>&amp;Fait divergent précédent</translation>
    </message>
    <message>
        <source>Go to the previous fact on which the reports disagree</source>
        <translation>Aller au fait précédent sur lequel les articles divergent</translation>
    </message>
    <message>
        <source>Next F&amp;act That Differs</source>
        <translation>F&amp;ait divergent suivant</translation>
    </message>
    <message>
        <source>Go to the next fact on which the reports disagree</source>
        <translation>Aller au fait suivant sur lequel les articles divergent</translation>
    </message>
    <message>
        <source>F&amp;irst Difference</source>
        <translation>&amp;Première différence</translation>
    </message>
    <message>
        <source>Go to the first difference</source>
        <translation>Aller à la première différence</translation>
    </message>
    <message>
        <source>&amp;Last Difference</source>
        <translation>D&amp;ernière différence</translation>
    </message>
    <message>
        <source>Go to the last difference</source>
        <translation>Aller à la dernière différence</translation>
    </message>
    <message>
        <source>To the Pa&amp;rtner</source>
        <translation>&amp;Vers le passage correspondant</translation>
    </message>
    <message>
        <source>Go to the passage of the other report that tells the same</source>
        <translation>Aller au passage de l’autre article qui raconte la même chose</translation>
    </message>
    <message>
        <source>&amp;Other Report</source>
        <translation>&amp;L’autre article</translation>
    </message>
    <message>
        <source>Move the keyboard to the other report</source>
        <translation>Passer le clavier à l’autre article</translation>
    </message>
    <message>
        <source>S&amp;wap A and B</source>
        <translation>&amp;Intervertir A et B</translation>
    </message>
    <message>
        <source>Put each report in the place of the other</source>
        <translation>Mettre chaque article à la place de l’autre</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intervertir</translation>
    </message>
    <message>
        <source>Read as &amp;A</source>
        <translation>&amp;Lire comme A</translation>
    </message>
    <message>
        <source>Show the report of the list on the left</source>
        <translation>Afficher à gauche l’article de la liste</translation>
    </message>
    <message>
        <source>Read as &amp;B</source>
        <translation>Lire &amp;comme B</translation>
    </message>
    <message>
        <source>Show the report of the list on the right</source>
        <translation>Afficher à droite l’article de la liste</translation>
    </message>
    <message>
        <source>&amp;Match…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match the two selected passages; both are shown and named first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match with Ne&amp;xt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match the selected passage with the sentence clicked next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unmatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore Whole Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back everything you left out of this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected pair apart</source>
        <translation>Séparer la paire sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>C&amp;onfirmer</translation>
    </message>
    <message>
        <source>Mark the selected pair as right</source>
        <translation>Marquer la paire sélectionnée comme juste</translation>
    </message>
    <message>
        <source>Mark the selected pair as wrong</source>
        <translation>Marquer la paire sélectionnée comme fausse</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>Write a note on the selected passage</source>
        <translation>Écrire une note sur le passage sélectionné</translation>
    </message>
    <message>
        <source>Not &amp;Part of the Report</source>
        <translation>Ne &amp;fait pas partie de l’article</translation>
    </message>
    <message>
        <source>Leave the selected sentence out of the comparison</source>
        <translation>Exclure de la comparaison la phrase sélectionnée</translation>
    </message>
    <message>
        <source>Report Be&amp;gins Here</source>
        <translation>L’&amp;article commence ici</translation>
    </message>
    <message>
        <source>What stands before the selected sentence is no part of the report</source>
        <translation>Ce qui précède la phrase sélectionnée ne fait pas partie de l’article</translation>
    </message>
    <message>
        <source>Report &amp;Ends Here</source>
        <translation>L’ar&amp;ticle finit ici</translation>
    </message>
    <message>
        <source>What stands behind the selected sentence is no part of the report</source>
        <translation>Ce qui suit la phrase sélectionnée ne fait pas partie de l’article</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>A short guide with pictures</source>
        <translation>Un petit guide illustré</translation>
    </message>
    <message>
        <source>How to &amp;Read a Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the grounds, marks and bands mean, and what is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>&amp;Qu’est-ce que c’est&#xa0;?</translation>
    </message>
    <message>
        <source>Click something to have it explained</source>
        <translation>Cliquez sur un élément pour en avoir l’explication</translation>
    </message>
    <message>
        <source>&amp;Explain This Part</source>
        <translation>&amp;Expliquer cette partie</translation>
    </message>
    <message>
        <source>Explain the part of the window that the keyboard is in</source>
        <translation>Expliquer la partie de la fenêtre où se trouve le clavier</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>All shortcuts on one page</source>
        <translation>Tous les raccourcis sur une page</translation>
    </message>
    <message>
        <source>&amp;About Parallax</source>
        <translation>&amp;À propos de Parallax</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Version et licences</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Pairs</source>
        <translation>&amp;Paires</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Te&amp;xt of the report</source>
        <translation>T&amp;exte de l’article</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Auteur</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Web address</source>
        <translation>Adresse &amp;web</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>saisi à la main</translation>
    </message>
    <message>
        <source>the page says so</source>
        <translation>d’après la page</translation>
    </message>
    <message>
        <source>the file says so</source>
        <translation>d’après le fichier</translation>
    </message>
    <message>
        <source>the database says so</source>
        <translation>d’après la base de données</translation>
    </message>
    <message>
        <source>the heading</source>
        <translation>d’après le titre</translation>
    </message>
    <message>
        <source>shown on the page</source>
        <translation>affiché sur la page</translation>
    </message>
    <message>
        <source>the first lines</source>
        <translation>d’après les premières lignes</translation>
    </message>
    <message>
        <source>the web address</source>
        <translation>d’après l’adresse web</translation>
    </message>
    <message>
        <source>the file&apos;s name</source>
        <translation>d’après le nom du fichier</translation>
    </message>
    <message>
        <source>told from the text</source>
        <translation>déduit du texte</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Auteur</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Updated</source>
        <translation>&amp;Mis à jour</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;First sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guess: {origin}</source>
        <translation>supposé&#xa0;: {origin}</translation>
    </message>
    <message>
        <source>2024-03-18, or with a time: 2024-03-18T09:30</source>
        <translation>2024-03-18, ou avec l’heure&#xa0;: 2024-03-18T09:30</translation>
    </message>
    <message>
        <source>two letters: en, de, fr …</source>
        <translation>deux lettres&#xa0;: en, de, fr…</translation>
    </message>
    <message>
        <source>names, separated by commas</source>
        <translation>noms séparés par des virgules</translation>
    </message>
</context>
<context>
    <name>editing</name>
    <message>
        <source>{place} “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>explained</name>
    <message>
        <source>&lt;b&gt;Lists&lt;/b&gt;: every pair, difference, fact, quotation and note of the comparison; choose one to go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Plain text&lt;/b&gt;: related passages are hidden now (View menu).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Left out&lt;/b&gt;: a caption, credit, byline or advert, which is not compared. The inspector can include it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Inspector&lt;/b&gt;: both passages of the selected pair in full, its degree and similarity, who paired them, the facts that differ, the quotations, your notes, why they were paired and what else came close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Same words&lt;/b&gt;: pairs of passages in the same words, as written. That is no proof that one report copied the other: both may have taken the words from a news agency or a speech.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Written differently&lt;/b&gt;: pairs in the same words, some of which are spelled or formed differently: U.S. and American, 24 and twenty-four, colour and color. They are dotted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Reworded&lt;/b&gt;: pairs that tell the same in other words. The words that differ are marked; the facts may differ too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Related&lt;/b&gt;: pairs that both speak of the same thing, which is less than to tell the same. Their words are not compared until you select one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Facts that differ&lt;/b&gt;: numbers, dates, names, speakers or quotations on which the two passages of a pair disagree. Which report is right, Parallax cannot say.</source>
        <translation>&lt;b&gt;Faits qui divergent&lt;/b&gt;&#xa0;: nombres, dates, noms, locuteurs ou citations sur lesquels les deux passages d’une paire ne s’accordent pas. Lequel des articles a raison, Parallax ne peut le dire.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Only here&lt;/b&gt;: sentences for which no partner was found in the other report. It may still tell the same in words that have nothing in common with these.</source>
        <translation>&lt;b&gt;Seulement ici&lt;/b&gt;&#xa0;: phrases sans correspondance trouvée dans l’autre article. Il peut néanmoins raconter la même chose en des termes qui n’ont rien de commun avec ceux-ci.</translation>
    </message>
    <message>
        <source>A &lt;b&gt;passage&lt;/b&gt; is one sentence or several in a row. &lt;b&gt;Grounds&lt;/b&gt;: grey has the same words in the other report, yellow is reworded there, pale violet is related. &lt;b&gt;Marks&lt;/b&gt;: underlined words are in no passage there that tells the same; dotted ones are written differently; a box is a fact that differs; a solid bar beside the text is told only here; a dashed bar with an arrow stands &lt;b&gt;elsewhere&lt;/b&gt; in the other report, at the sentence of that number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Bands&lt;/b&gt; join the passages of a pair, in the colour of its degree, red where a fact differs; dashed ones stand elsewhere in the order. &lt;b&gt;Similarity&lt;/b&gt; is how much two passages have in common, from 0 to 1: rare words, names, numbers, quotations and the passages around them. Pairs begin at the similarity set in Settings; from 0.90 on they tell the same, below that they are related. It is no measure of truth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Words in common&lt;/b&gt;: the percentage is how many of a report’s words stand in A too, as written, in runs of eight or more. It is no proof of copying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Overview&lt;/b&gt;: both reports from beginning to end in small; click to go there.</source>
        <translation>&lt;b&gt;Vue d’ensemble&lt;/b&gt;&#xa0;: les deux articles en petit, du début à la fin&#xa0;; cliquez pour y aller.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Order map&lt;/b&gt;: every dot is a pair; the sentences of A run across, those of B down. A straight diagonal means that both reports tell it in the same order.</source>
        <translation>&lt;b&gt;Carte de l’ordre&lt;/b&gt;&#xa0;: chaque point est une paire&#xa0;; les phrases de A vont en largeur, celles de B en hauteur. Une diagonale droite signifie que les deux articles racontent dans le même ordre.</translation>
    </message>
    <message>
        <source>There is nothing to explain here.</source>
        <translation>Il n’y a rien à expliquer ici.</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>There was nothing to read in it.</source>
        <translation>Il n’y avait rien à y lire.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>déjà présent</translation>
    </message>
    <message>
        <source>newer version of a report you have; both are kept</source>
        <translation>version plus récente d’un article que vous avez&#xa0;; les deux sont conservées</translation>
    </message>
    <message>
        <source>A copy is kept, to be tried again after an update.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Wording</source>
        <translation>Formulation</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>A {left} · B {right} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paired by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {left} · B {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallax, confirmed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Graphie</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>elsewhere: sentence {left} in A, {right} in B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same order: sentence {left} in A, {right} in B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same words, written differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation type="unfinished">Reformulé</translation>
    </message>
    <message>
        <source>Related: both speak of this; the wording is not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 % of words in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} % of words in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Caption or credit</source>
        <translation>Légende ou crédit</translation>
    </message>
    <message>
        <source>Byline or date</source>
        <translation>Signature ou date</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Rectificatif</translation>
    </message>
    <message>
        <source>Advert or left out</source>
        <translation>Publicité ou exclu</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Only in {name}: {text}</source>
        <translation>Seulement dans {name}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Pair {number} of {total}, {what}: {left} — {right}</source>
        <translation>Paire {number} sur {total}, {what}&#xa0;: {left} — {right}</translation>
    </message>
    <message>
        <source>Pair {number}: {what}</source>
        <translation>Paire {number}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Only in {name}</source>
        <translation>Seulement dans {name}</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>reformulé</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>elsewhere: paragraph {left} in A, {right} in B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same words, written differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>related</source>
        <translation type="unfinished">apparenté</translation>
    </message>
    <message>
        <source>Pair {number}: {what} · similarity {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Note&#xa0;: {text}</translation>
    </message>
    <message>
        <source>rare words in both: {words}</source>
        <translation>mots rares dans les deux&#xa0;: {words}</translation>
    </message>
    <message>
        <source>names in both: {words}</source>
        <translation>noms dans les deux&#xa0;: {words}</translation>
    </message>
    <message>
        <source>numbers in both: {words}</source>
        <translation>chiffres dans les deux&#xa0;: {words}</translation>
    </message>
    <message>
        <source>the same quotation: {words}</source>
        <translation>la même citation&#xa0;: {words}</translation>
    </message>
    <message>
        <source>the same run of words: {words}</source>
        <translation>la même suite de mots&#xa0;: {words}</translation>
    </message>
    <message>
        <source>between the same neighbours</source>
        <translation>entre les mêmes voisins</translation>
    </message>
</context>
<context>
    <name>legend</name>
    <message>
        <source>Same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reworded (similarity from {sure})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related (from {least}): words not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact that differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Another program is using the library just now, so the last change was not kept. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library could not be written, so the last change was not kept: {reason}. Make room on the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library can be read but not written, so the last change was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this library is damaged, so nothing is changed in it. Save what can be read in a new library first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library could not be read: {reason}. See whether its disk is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is not where it was opened, so the last change was not kept. Save it elsewhere, or put the file back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library could not be written: {reason}. The last change was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation type="unfinished">La bibliothèque ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>{file} is not a library of Parallax. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written by a later version of Parallax. It was left as it is: open it with that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of {file} cannot be read, so the library cannot be used as it is. Save What Can Be Read puts all reports that are still there into a new library. Whatever you choose, the damaged file is kept beside it under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using {file}. It is opened as soon as that lets go of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library can be used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file is kept as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>library damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>library can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is on a network disk: changes go straight into the file, which is slower but safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is in a synchronised folder: changes go straight into the file, so that it is always whole. Use it on one computer at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number {id}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Paired</source>
        <translation>Reliés</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Reformulé</translation>
    </message>
    <message>
        <source>Related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Graphie</translation>
    </message>
    <message>
        <source>Only in A</source>
        <translation>Seulement dans A</translation>
    </message>
    <message>
        <source>Only in B</source>
        <translation>Seulement dans B</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing to list under “{name}”.</source>
        <translation>Rien à lister sous «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>What differs between two reports is listed here once they are compared.</source>
        <translation>Ce qui diffère entre deux articles est listé ici une fois qu’ils sont comparés.</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>seulement dans A</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>seulement dans B</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Note on the pair {a} · {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on {place}</source>
        <translation>Note sur {place}</translation>
    </message>
</context>
<context>
    <name>quotes</name>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>one is shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two wordings</source>
        <translation>deux formulations</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>seulement dans A</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>seulement dans B</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>it is a folder.</source>
        <translation>c’est un dossier.</translation>
    </message>
    <message>
        <source>it is not a file.</source>
        <translation>ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>the system says: {}.</source>
        <translation>le système répond : {}.</translation>
    </message>
    <message>
        <source>it is longer than {} megabytes.</source>
        <translation>il dépasse {} mégaoctets.</translation>
    </message>
    <message>
        <source>it is longer than {} megabytes of text.</source>
        <translation>il contient plus de {} mégaoctets de texte.</translation>
    </message>
    <message>
        <source>it holds more than {} reports; split it into smaller files.</source>
        <translation>il contient plus de {} articles ; répartissez-les dans des fichiers plus petits.</translation>
    </message>
    <message>
        <source>it holds more than {} files; the rest was left out.</source>
        <translation>il contient plus de {} fichiers ; le reste a été laissé de côté.</translation>
    </message>
    <message>
        <source>file not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is still being saved or downloaded; add it again when that has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty; what is dragged out of a mail program or an archive must be saved as a file first.</source>
        <translation>il est vide ; ce qui est glissé depuis une messagerie ou une archive doit d’abord être enregistré dans un fichier.</translation>
    </message>
    <message>
        <source>Parallax does not recognise this kind of file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no encoding called “{}”.</source>
        <translation>il n’y a pas d’encodage nommé « {} ».</translation>
    </message>
    <message>
        <source>there is no article in it.</source>
        <translation>il ne contient aucun article.</translation>
    </message>
    <message>
        <source>there is no article text in this page.</source>
        <translation>cette page ne contient aucun texte d’article.</translation>
    </message>
    <message>
        <source>there is nothing in this page.</source>
        <translation>cette page est vide.</translation>
    </message>
    <message>
        <source>there is no page in it.</source>
        <translation>il ne contient aucune page.</translation>
    </message>
    <message>
        <source>there is no text in it.</source>
        <translation>il ne contient aucun texte.</translation>
    </message>
    <message>
        <source>there is no list of articles in it.</source>
        <translation>il ne contient aucune liste d’articles.</translation>
    </message>
    <message>
        <source>none of its columns holds the text of an article.</source>
        <translation>aucune de ses colonnes ne contient le texte d’un article.</translation>
    </message>
    <message>
        <source>none of its items has any text.</source>
        <translation>aucun de ses éléments n’a de texte.</translation>
    </message>
    <message>
        <source>it has no text, only pictures of pages (a scan); run text recognition (OCR) over it first.</source>
        <translation>il n’a pas de texte, seulement des images de pages (un scan) ; passez-le d’abord à la reconnaissance de texte (OCR).</translation>
    </message>
    <message>
        <source>it is a link, but not to a page on the web.</source>
        <translation>c’est un lien, mais pas vers une page web.</translation>
    </message>
    <message>
        <source>it is compressed with Brotli or Zstandard, which Parallax cannot open; save the pages again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is locked with a password; save it without one first.</source>
        <translation>il est protégé par un mot de passe ; enregistrez-le d’abord sans.</translation>
    </message>
    <message>
        <source>it is cut off or damaged.</source>
        <translation>il est tronqué ou endommagé.</translation>
    </message>
    <message>
        <source>it is cut off, damaged, or locked with a password.</source>
        <translation>il est tronqué, endommagé ou protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>its rows are damaged.</source>
        <translation>ses lignes sont endommagées.</translation>
    </message>
    <message>
        <source>its XML is damaged.</source>
        <translation>son XML est endommagé.</translation>
    </message>
    <message>
        <source>its XML is too long.</source>
        <translation>son XML est trop long.</translation>
    </message>
    <message>
        <source>it has too many parts; it is damaged or made to harm.</source>
        <translation>il a trop de parties ; il est endommagé ou fait pour nuire.</translation>
    </message>
    <message>
        <source>it unpacks to far more than its size; it is damaged or made to harm.</source>
        <translation>décompressé, il dépasse de loin sa taille ; il est endommagé ou fait pour nuire.</translation>
    </message>
    <message>
        <source>its brackets are nested too deeply; it is damaged or made to harm.</source>
        <translation>ses crochets sont trop imbriqués ; il est endommagé ou fait pour nuire.</translation>
    </message>
    <message>
        <source>its parts are nested too deeply; it is damaged or made to harm.</source>
        <translation>ses parties sont trop imbriquées ; il est endommagé ou fait pour nuire.</translation>
    </message>
    <message>
        <source>one tag of this page is over a megabyte long; it is damaged or made to harm.</source>
        <translation>une balise de cette page dépasse un mégaoctet ; elle est endommagée ou faite pour nuire.</translation>
    </message>
    <message>
        <source>the site keeps redirecting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page is compressed in a way Parallax cannot open (“{}”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it took longer than {} seconds to read; it is damaged, made to harm, or far too complicated.</source>
        <translation>sa lecture a pris plus de {} secondes ; il est endommagé, fait pour nuire ou bien trop compliqué.</translation>
    </message>
    <message>
        <source>reading it takes more memory than a report ever needs.</source>
        <translation>sa lecture demande plus de mémoire qu’un article n’en a jamais besoin.</translation>
    </message>
    <message>
        <source>reading it takes more memory than a report ever needs, or it is damaged.</source>
        <translation>sa lecture demande plus de mémoire qu’un article n’en a jamais besoin, ou bien il est endommagé.</translation>
    </message>
    <message>
        <source>reading was stopped.</source>
        <translation>la lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>the process that reads files could not be started; try again.</source>
        <translation>le processus qui lit les fichiers n’a pas pu démarrer ; réessayez.</translation>
    </message>
    <message>
        <source>a part of Parallax that reads such files is missing ({}); install Parallax anew.</source>
        <translation>une partie de Parallax qui lit ces fichiers manque ({}) ; réinstallez Parallax.</translation>
    </message>
    <message>
        <source>it is a picture and has no text; select the words in the page or the PDF it was made of instead.</source>
        <translation>c’est une image sans texte ; sélectionnez plutôt les mots dans la page ou le PDF d’où elle vient.</translation>
    </message>
    <message>
        <source>it is a recording and has no text.</source>
        <translation>c’est un enregistrement, sans texte.</translation>
    </message>
    <message>
        <source>it is a packed archive; unpack it and add what is inside.</source>
        <translation>c’est une archive compressée ; décompressez-la et ajoutez son contenu.</translation>
    </message>
    <message>
        <source>it is a zip archive; unpack it and add what is inside.</source>
        <translation>c’est une archive zip ; décompressez-la et ajoutez son contenu.</translation>
    </message>
    <message>
        <source>Outlook&apos;s own message format is not read; save the message as .eml, HTML or text.</source>
        <translation>le format de message d’Outlook n’est pas lu ; enregistrez le message en .eml, HTML ou texte.</translation>
    </message>
    <message>
        <source>the old Word format .doc is not read; save it as .docx in Word or LibreOffice.</source>
        <translation>l’ancien format Word .doc n’est pas lu ; enregistrez-le en .docx dans Word ou LibreOffice.</translation>
    </message>
    <message>
        <source>it is of an old Office format; save it as .docx, .pdf or .txt.</source>
        <translation>c’est un ancien format Office ; enregistrez-le en .docx, .pdf ou .txt.</translation>
    </message>
    <message>
        <source>it is an old Excel workbook; save the sheet as .csv.</source>
        <translation>c’est un ancien classeur Excel ; enregistrez la feuille en .csv.</translation>
    </message>
    <message>
        <source>it is an Excel workbook; save the sheet as .csv.</source>
        <translation>c’est un classeur Excel ; enregistrez la feuille en .csv.</translation>
    </message>
    <message>
        <source>it is a PowerPoint presentation; save its text as .docx, .pdf or .txt.</source>
        <translation>c’est une présentation PowerPoint ; enregistrez son texte en .docx, .pdf ou .txt.</translation>
    </message>
    <message>
        <source>the format of Apple&apos;s Pages is not read; in Pages choose File, Export To, Word or PDF.</source>
        <translation>le format Pages d’Apple n’est pas lu ; dans Pages, choisissez Fichier, Exporter vers, Word ou PDF.</translation>
    </message>
    <message>
        <source>Parallax failed on it; the fault is in Parallax, not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallax could not read it; it may be damaged or malicious.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not read within {} seconds: the machine is too busy, or asleep; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only http and https addresses can be fetched.</source>
        <translation>seules les adresses http et https peuvent être récupérées.</translation>
    </message>
    <message>
        <source>the address is not complete, or not written as addresses are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site took too long to answer.</source>
        <translation>le site a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>the site&apos;s certificate could not be checked.</source>
        <translation>le certificat du site n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>the site could not be reached.</source>
        <translation>le site n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>the site answers with error {}.</source>
        <translation>le site répond par l’erreur {}.</translation>
    </message>
    <message>
        <source>the address leads into a private network, or nowhere.</source>
        <translation>l’adresse mène à un réseau privé, ou nulle part.</translation>
    </message>
    <message>
        <source>the address does not lead to a page but to a picture, a recording or the like.</source>
        <translation>l’adresse ne mène pas à une page mais à une image, un enregistrement ou autre.</translation>
    </message>
    <message>
        <source>the page is longer than {} megabytes.</source>
        <translation>la page dépasse {} mégaoctets.</translation>
    </message>
    <message>
        <source>the page broke off before its end.</source>
        <translation>la page s’est interrompue avant la fin.</translation>
    </message>
    <message>
        <source>the page came damaged.</source>
        <translation>la page est arrivée endommagée.</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>being read as {side}</source>
        <translation>lu comme {side}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>{date} ?</source>
        <comment>a date that is a guess</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}&#x202f;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest version</source>
        <translation>version la plus récente</translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation>version antérieure</translation>
    </message>
    <message>
        <source>text missing</source>
        <translation>texte manquant</translation>
    </message>
    <message>
        <source>in another language than A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not compared with A: too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words compared: captions, bylines and adverts are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words shared with A count where eight or more of them stand in a row in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being read as {side}</source>
        <translation>Lu comme {side}</translation>
    </message>
    <message>
        <source>Click to read it as B, Ctrl+click to read it as A</source>
        <translation>Cliquez pour le lire comme B, Ctrl+clic pour le lire comme A</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>Pairs of passages in the same words; click for the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs in the same words, some of them written differently (U.S. and American); click for the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs that tell the same in other words; click for the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs that both speak of the same thing, which is less than to tell the same; click for the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts on which a pair of passages differs; click for the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages of A that have no partner in B; click for the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages of B that have no partner in A; click for the next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
