/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.AreaOfCooperation;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.PairingKind;
import org.jiedui.model.Programme;
import org.jiedui.model.Visit;
import org.jiedui.model.value.PartialDate;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.MemoryWorkspace;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.books.ProgrammeEntry;

/** A saved programme with a few records, as the books service would give it to views. */
public final class SampleBooks implements AutoCloseable {

	private final Workspace workspace = MemoryWorkspace.open();
	private final Session session;
	private final Programme programme;
	private final OpenBooks open = mock(OpenBooks.class);
	private final Books books = mock(Books.class);

	public SampleBooks() {
		BooksBuilder builder = new BooksBuilder();
		builder.programme("Kunshan \u2013 Bijiang").pairing(PairingKind.REGION, "Kunshan", "Bijiang")
				.project("Road", project -> project.setArea(AreaOfCooperation.INDUSTRY))
				.project("Bridge", project -> project.setArea(AreaOfCooperation.INDUSTRY))
				.project("School", project -> project.setArea(AreaOfCooperation.TALENT))
				.exchange("First visit", visit("2021-04")).exchange("Second visit", visit("2023")).exchange("Undated", visit(null))
				.plan(2023, plan -> plan.name("Plan").task("Pave"));
		builder.saveTo(workspace);
		session = workspace.openSession();
		programme = (Programme) session.load(Query.of(JieduiPackage.Literals.PROGRAMME)).getFirst();
		session.load(Query.of(JieduiPackage.Literals.PROGRAMME_RECORD));
		prepareOpen();
		prepareBooks();
	}

	private static Visit visit(String start) {
		Visit visit = JieduiFactory.eINSTANCE.createVisit();
		visit.setStart(PartialDate.parse(start));
		return visit;
	}

	private void prepareOpen() {
		when(open.part()).thenReturn(part());
		when(open.name()).thenReturn(programme.getName());
		when(open.programme()).thenReturn(Optional.of(programme));
		when(open.session()).thenReturn(session);
		when(open.roots(any())).thenAnswer(call -> roots(call.getArgument(0)));
		when(open.contains(any())).thenAnswer(call -> !JieduiPackage.Literals.PARTY.isInstance(EcoreUtil.getRootContainer(call.getArgument(0))));
	}

	private void prepareBooks() {
		when(books.workspace()).thenReturn(CompletableFuture.completedFuture(workspace));
		when(books.programmes()).thenReturn(List.of(new ProgrammeEntry(session.id(programme).orElseThrow(), programme.getName())));
		when(books.loaded()).thenReturn(List.of(open));
		when(books.loaded(part())).thenReturn(Optional.of(open));
		when(books.of(any())).thenReturn(Optional.of(open));
	}

	/** The part of the programme. */
	public int part() {
		return session.id(programme).orElseThrow().part();
	}

	/** The loaded roots of a class. */
	public List<EObject> roots(EClass type) {
		return session.resource().getContents().stream().filter(type::isInstance).toList();
	}

	/** A loaded record by its name. */
	public EObject named(String name) {
		return roots(JieduiPackage.Literals.PROGRAMME_RECORD).stream()
				.filter(record -> name.equals(record.eGet(JieduiPackage.Literals.PROGRAMME_RECORD__NAME))).findFirst().orElseThrow();
	}

	public Workspace workspace() {
		return workspace;
	}

	public Session session() {
		return session;
	}

	/** A mock that has this programme loaded. */
	public Books books() {
		return books;
	}

	/** A mock of the loaded books. */
	public OpenBooks open() {
		return open;
	}

	@Override
	public void close() {
		session.close();
		workspace.close();
	}
}
