/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Row;
import org.jiedui.core.query.Selection;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Belonging;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Programme;
import org.jiedui.sheet.IntakeOrder;
import org.jiedui.sheet.Recognition;
import org.jiedui.sheet.SheetRefusedException;
import org.jiedui.sheet.SheetRefusedException.Reason;
import org.jiedui.sheet.Target;

/** In whose books new rows come: those of a programme, of one that is made for them, or the register. */
final class Destination {

	private final EReference reference;
	private final String name;
	private final boolean isNew;
	private ObjectId programme;

	private Destination(EReference reference, ObjectId programme, String name, boolean isNew) {
		this.reference = reference;
		this.programme = programme;
		this.name = name;
		this.isNew = isNew;
	}

	/** Decides for an order. */
	static Destination of(Workspace workspace, IntakeOrder order) throws SheetRefusedException {
		Recognition recognition = order.recognition();
		Optional<EReference> names = reference(recognition.type());
		if (names.isEmpty()) {
			return new Destination(null, null, "", false);
		}
		List<Row> programmes = workspace.rows(Selection.parse(Query.of(JieduiPackage.Literals.PROGRAMME), "name"));
		if (order.programme() != null) {
			Row chosen = programmes.stream().filter(row -> row.id().equals(order.programme())).findFirst()
					.orElseThrow(() -> new SheetRefusedException(Reason.PROGRAMME, NLS.bind(Messages.programmeGone, order.programme()), null));
			return new Destination(names.get(), chosen.id(), name(chosen), false);
		}
		if (recognition.column(Target.of(names.get())).isPresent() || recognition.own()) {
			return new Destination(names.get(), programmes.size() == 1 ? programmes.getFirst().id() : null, "", false);
		}
		return switch (programmes.size()) {
			case 0 -> new Destination(names.get(), null, stem(order), true);
			case 1 -> new Destination(names.get(), programmes.getFirst().id(), name(programmes.getFirst()), false);
			default -> throw new SheetRefusedException(Reason.PROGRAMME, NLS.bind(Messages.chooseProgramme, order.file().getFileName(),
					programmes.stream().map(Destination::name).collect(Collectors.joining(Messages.separator))), null);
		};
	}

	private static String stem(IntakeOrder order) {
		String file = order.file().getFileName().toString();
		int dot = file.lastIndexOf('.');
		return dot > 0 ? file.substring(0, dot) : file;
	}

	private static String name(Row programme) {
		return programme.values().getFirst() == null ? programme.id().toString() : programme.values().getFirst().toString();
	}

	private static Optional<EReference> reference(EClass type) {
		return type.getEAllReferences().stream().filter(Belonging::names).findFirst();
	}

	/** The reference of a record to its programme, null for what is in the register. */
	EReference reference() {
		return reference;
	}

	/** What the programme is called, empty where each row names its own. */
	String name() {
		return name;
	}

	/** Whether the programme is made with the import. */
	boolean isNew() {
		return isNew;
	}

	/** The part of the books in which rows without a programme of their own are looked for; empty where it is not there yet. */
	Optional<Integer> part() {
		return reference == null ? Optional.of(ObjectId.REGISTER) : Optional.ofNullable(programme).map(ObjectId::part);
	}

	/** The same objects within the books in which rows without a programme of their own are looked for. */
	Query reach(Query query) {
		return part().map(query::within).orElse(query);
	}

	/** The programme as an object of a session, null where there is none. */
	EObject programme(Session session) {
		if (programme == null) {
			return null;
		}
		Optional<EObject> loaded = session.find(programme);
		if (loaded.isEmpty() && !isNew) {
			session.attach(session.fetch(List.of(programme)));
			loaded = session.find(programme);
		}
		return loaded.orElseGet(() -> proxy(session));
	}

	/** What an earlier part of the same import adds is not in the store yet. */
	private EObject proxy(Session session) {
		EObject proxy = JieduiFactory.eINSTANCE.createProgramme();
		URI address = session.resource().getURI().appendFragment(programme.toString());
		((InternalEObject) proxy).eSetProxyURI(address);
		return proxy;
	}

	/** A programme to be added. */
	Programme found() {
		Programme made = JieduiFactory.eINSTANCE.createProgramme();
		made.setName(name);
		return made;
	}

	/** The programme has got an identifier. */
	void founded(ObjectId id) {
		programme = id;
	}
}
