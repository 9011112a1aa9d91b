/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.books;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Row;
import org.jiedui.core.query.Selection;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.evidence.Document;
import org.jiedui.evidence.EvidencePackage.Literals;
import org.jiedui.evidence.figure.Article;
import org.jiedui.model.Programme;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Takes texts into the books: the document and all its figures by one command, and so in one commit. A service; what asks the database says so and
 * belongs on no UI thread.
 */
@Component(service = DocumentIntake.class)
public final class DocumentIntake {

	private final IndicatorNames names;

	/** @param names what indicators are called */
	@Activate
	public DocumentIntake(@Reference IndicatorNames names) {
		this.names = names;
	}

	/**
	 * Refuses a file that the programme keeps already. Waits for the database.
	 *
	 * @param programme whose books
	 * @param checksum of the file
	 * @throws DocumentKeptException if a document of the programme has it
	 */
	public void refuseKept(Workspace workspace, ObjectId programme, String checksum) throws DocumentKeptException {
		Query same = Query.of(Literals.DOCUMENT).within(programme).where(new Comparison(Literals.DOCUMENT__CHECKSUM, Operator.EQUAL, checksum)).limit(1);
		Optional<Row> kept = workspace.rows(Selection.parse(same, "name")).stream().findFirst();
		if (kept.isPresent()) {
			throw new DocumentKeptException(String.valueOf(kept.get().values().getFirst()), kept.get().id());
		}
	}

	/**
	 * Makes the objects; nothing is in the books yet. On the session's thread.
	 *
	 * @param programme of the session
	 * @param article what was read
	 * @param particulars what is known of it besides
	 * @param named who and where figures are about; figures refer to those of {@link FigureParties#meant()} that the session has loaded
	 */
	public DocumentDraft draft(Session session, Programme programme, Article article, Particulars particulars, FigureParties named) {
		return new DocumentDrafting(names, session, programme, particulars, named).of(article);
	}

	/** A command that puts a draft into the books of a session. */
	public Command add(Session session, DocumentDraft draft) {
		List<EObject> roots = new ArrayList<>(List.of(draft.document()));
		roots.addAll(draft.figures());
		return session.add(roots);
	}

	/**
	 * Takes a text in and saves it: for headless use. Waits for the database.
	 *
	 * @param message why, may be empty
	 * @return the document
	 * @throws DocumentKeptException if the programme keeps the file already; nothing is changed then
	 */
	public Document take(Session session, Programme programme, Article article, Particulars particulars, String message) throws DocumentKeptException {
		ObjectId id = session.id(programme).orElseThrow(() -> new IllegalStateException("The programme is not saved: " + programme.getName()));
		refuseKept(session.workspace(), id, article.source().origin().checksum());
		FigureParties named = FigureParties.of(article, PartyNames.read(session.workspace(), id));
		session.attach(session.fetch(named.meant()));
		DocumentDraft draft = draft(session, programme, article, particulars, named);
		session.editingDomain().getCommandStack().execute(add(session, draft));
		session.save(message, null);
		return draft.document();
	}
}
