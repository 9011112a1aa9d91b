/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Clash;
import org.jiedui.core.session.Session;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Severity;
import org.jiedui.core.validation.Validator;
import org.jiedui.core.workspace.BooksFinding;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Repair;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceService;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.PairingKind;
import org.jiedui.model.Project;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.LossyStore;
import org.jiedui.testsupport.MemoryWorkspace;
import org.jiedui.ui.books.BooksListener;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.internal.clashes.ClashChoices;
import org.jiedui.ui.tests.grid.PromptsSpy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The books of the workbench over two programmes in memory; what listeners are told is kept. */
abstract class WorkbenchBooksFixture {

	final EventQueue queue = new EventQueue();
	final List<String> told = new ArrayList<>();
	final PromptsSpy prompts = new PromptsSpy();
	/** Whose change stays where something clashes; null to decide later. */
	Clash.Choice choice;
	final Service service = new Service();
	WorkbenchBooks books;

	/** Opens books in memory, unless told to fail. */
	static final class Service implements WorkspaceService {

		final LossyStore store = new LossyStore();
		final Workspace workspace = MemoryWorkspace.open(store);
		boolean failing;

		@Override
		public Workspace open(String location, IProgressMonitor monitor) {
			if (failing) {
				throw new WorkspaceException(Reason.IN_USE, "In use.", null);
			}
			return workspace;
		}

		@Override
		public Workspace createEncrypted(String location, IProgressMonitor monitor) {
			throw new AssertionError("The workbench makes no encrypted books");
		}

		@Override
		public void restore(Path backup, String location, Consumer<BooksFinding> findings, IProgressMonitor monitor) {
			throw new AssertionError("The workbench restores no books");
		}

		@Override
		public Repair repair(String location, boolean isInPlace, Consumer<BooksFinding> findings, IProgressMonitor monitor) {
			throw new AssertionError("The workbench repairs no books");
		}

		@Override
		public boolean exists(String location) {
			return true;
		}
	}

	/** A project is to have a name of at least three letters. */
	private static final class LongName implements Constraint<Project> {

		@Override
		public String id() {
			return "test.longName";
		}

		@Override
		public Severity severity() {
			return Severity.WARNING;
		}

		@Override
		public Class<Project> type() {
			return Project.class;
		}

		@Override
		public void check(Project project, Report report) {
			if (project.getName().length() < 3) {
				report.add(JieduiPackage.Literals.PROGRAMME_RECORD__NAME, "Too short");
			}
		}
	}

	@BeforeEach
	void saveTwoProgrammes() {
		BooksBuilder builder = new BooksBuilder();
		builder.programme("Kunshan").pairing(PairingKind.REGION, "Kunshan City", "Bijiang").project("Road", project -> {
			// Nothing but its name.
		});
		builder.programme("Hedong");
		builder.saveTo(service.workspace);
		books = new WorkbenchBooks(service, new Validator(List.of(new LongName())), prompts, (session, name) -> decide(session));
		books.addListener(new BooksListener() {
			@Override
			public void opened(OpenBooks open) {
				told.add("opened " + open.name());
			}

			@Override
			public void closed(OpenBooks open) {
				told.add("closed " + open.part());
			}

			@Override
			public void reloaded(OpenBooks open) {
				told.add("reloaded " + open.name());
			}
		});
	}

	@AfterEach
	void close() {
		books.close();
	}

	void open() {
		queue.await(books.open("memory", new UiThread(queue)));
	}

	int kunshan() {
		return books.programmes().stream().filter(entry -> entry.name().equals("Kunshan")).findFirst().orElseThrow().part();
	}

	OpenBooks load() {
		open();
		return queue.await(books.lease(kunshan()).books());
	}

	static Project road(OpenBooks open) {
		return (Project) open.roots(JieduiPackage.Literals.PROJECT).getFirst();
	}

	static void rename(OpenBooks open, Project project, String name) {
		var domain = open.session().editingDomain();
		domain.getCommandStack().execute(SetCommand.create(domain, project, JieduiPackage.Literals.PROGRAMME_RECORD__NAME, name));
	}

	/** Saves a change, and loses the server when it has arrived. */
	void saveUntold(OpenBooks open) {
		service.store.becomes(LossyStore.Fate.ARRIVES_UNTOLD);
		assertThat(open.save("", new NullProgressMonitor()).isOK()).isFalse();
		service.store.becomes(LossyStore.Fate.ARRIVES);
		assertThat(open.isDirty()).isTrue();
	}

	Optional<Command> decide(Session session) {
		ClashChoices choices = new ClashChoices(session, new ValueFormat(new Labels(Locale.ENGLISH), MoneyScale.YUAN));
		choices.rows().forEach(row -> told.add(row.field() + ": " + row.mine() + " or " + row.theirs()));
		return Optional.ofNullable(choice).map(side -> {
			choices.choose(choices.rows(), side);
			return choices.command();
		});
	}

	/** Has others rename the road. Until events are handled, the books do not know. */
	void othersRename(OpenBooks open, String name) {
		ObjectId id = open.session().id(road(open)).orElseThrow();
		try (Session other = service.workspace.openSession()) {
			other.attach(other.fetch(List.of(id)));
			Project same = (Project) other.find(id).orElseThrow();
			other.editingDomain().getCommandStack()
					.execute(SetCommand.create(other.editingDomain(), same, JieduiPackage.Literals.PROGRAMME_RECORD__NAME, name));
			other.save("", null);
		}
	}

	String storedName() {
		try (Session fresh = service.workspace.openSession()) {
			return ((Project) fresh.load(Query.of(JieduiPackage.Literals.PROJECT)).getFirst()).getName();
		}
	}
}
