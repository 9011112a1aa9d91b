/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Display;
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
import org.jiedui.core.workspace.Workspace;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceService;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.PairingKind;
import org.jiedui.model.Programme;
import org.jiedui.model.Project;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.MemoryWorkspace;
import org.jiedui.ui.books.BooksLease;
import org.jiedui.ui.books.BooksListener;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.books.ProgrammeEntry;
import org.jiedui.ui.internal.clashes.ClashChoices;
import org.jiedui.ui.tests.grid.PromptsSpy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkbenchBooksTest {

	private final EventQueue queue = new EventQueue();
	private final List<String> told = new ArrayList<>();
	private final PromptsSpy prompts = new PromptsSpy();
	/** Whose change stays where something clashes; null to decide later. */
	private Clash.Choice choice;
	private final Service service = new Service();
	private WorkbenchBooks books;

	/** Opens books in memory, unless told to fail. */
	private static final class Service implements WorkspaceService {

		private final Workspace workspace = MemoryWorkspace.open();
		private boolean failing;

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

	private void open() {
		queue.await(books.open("memory", new UiThread(queue)));
	}

	private int kunshan() {
		return books.programmes().stream().filter(entry -> entry.name().equals("Kunshan")).findFirst().orElseThrow().part();
	}

	private OpenBooks load() {
		open();
		return queue.await(books.lease(kunshan()).books());
	}

	private static Project road(OpenBooks open) {
		return (Project) open.roots(JieduiPackage.Literals.PROJECT).getFirst();
	}

	private static void rename(OpenBooks open, Project project, String name) {
		var domain = open.session().editingDomain();
		domain.getCommandStack().execute(SetCommand.create(domain, project, JieduiPackage.Literals.PROGRAMME_RECORD__NAME, name));
	}

	@Test
	void listsTheProgrammesByName() {
		open();
		assertThat(books.programmes()).extracting(ProgrammeEntry::name).containsExactly("Hedong", "Kunshan");
	}

	@Test
	void opensAgainAfterAFailure() {
		service.failing = true;
		assertThatThrownBy(this::open).hasRootCauseInstanceOf(WorkspaceException.class);
		assertThat(books.workspace()).isNotDone();
		service.failing = false;
		open();
		assertThat(books.workspace()).isCompletedWithValue(service.workspace);
	}

	@Test
	void loadsWhatStandsInTheBooksOnly() {
		OpenBooks open = load();
		assertThat(open.programme()).map(Programme::getName).contains("Kunshan");
		assertThat(open.roots(JieduiPackage.Literals.PROGRAMME_RECORD)).hasSize(2);
		assertThat(open.roots(JieduiPackage.Literals.PARTY)).isEmpty();
		assertThat(open.session().resource().getContents()).anyMatch(JieduiPackage.Literals.PARTY::isInstance);
		assertThat(books.of(road(open))).contains(open);
	}

	@Test
	void leasesTakenBeforeTheWorkspaceIsOpenAreServedLater() {
		ObjectId register = ObjectId.of(ObjectId.REGISTER, 1);
		BooksLease lease = books.lease(register.part());
		assertThat(lease.books()).isNotDone();
		open();
		assertThat(queue.await(lease.books()).roots(JieduiPackage.Literals.PARTY)).isNotEmpty();
	}

	@Test
	void allLeasesShareOneSessionUntilTheLastIsClosed() {
		open();
		BooksLease editor = books.lease(kunshan());
		BooksLease navigator = books.lease(kunshan());
		OpenBooks shared = queue.await(editor.books());
		assertThat(queue.await(navigator.books())).isSameAs(shared);
		editor.close();
		editor.close();
		assertThat(books.loaded()).containsExactly(shared);
		navigator.close();
		assertThat(books.loaded()).isEmpty();
		assertThat(told).containsExactly("opened Kunshan", "closed " + shared.part());
	}

	@Test
	void closedLeasesHearNothing() {
		open();
		BooksLease lease = books.lease(kunshan());
		lease.close();
		OpenBooks later = queue.await(books.lease(kunshan()).books());
		assertThat(later.isDirty()).isFalse();
		assertThat(lease.books()).isNotDone();
	}

	@Test
	void whatWasReadAheadIsAtHandAtOnce() throws InterruptedException {
		open();
		books.lease(kunshan());
		for (Job job : Job.getJobManager().find(null)) {
			if (job.getName().contains("Kunshan")) {
				job.join();
			}
		}
		assertThat(books.lease(kunshan()).books()).isCompletedWithValueMatching(open -> open.name().equals("Kunshan"));
		assertThat(told).containsExactly("opened Kunshan");
	}

	@Test
	void savesWhatWasEdited() {
		Display.getDefault();
		OpenBooks open = load();
		rename(open, road(open), "Bridge");
		assertThat(open.saveable().isDirty()).isTrue();
		assertThat(open.save("named", new NullProgressMonitor()).isOK()).isTrue();
		assertThat(open.isDirty()).isFalse();
		assertThat(storedName()).isEqualTo("Bridge");
	}

	private Optional<Command> decide(Session session) {
		ClashChoices choices = new ClashChoices(session, new ValueFormat(new Labels(Locale.ENGLISH), MoneyScale.YUAN));
		choices.rows().forEach(row -> told.add(row.field() + ": " + row.mine() + " or " + row.theirs()));
		return Optional.ofNullable(choice).map(side -> {
			choices.choose(choices.rows(), side);
			return choices.command();
		});
	}

	/** Has others rename the road. Until events are handled, the books do not know. */
	private void othersRename(OpenBooks open, String name) {
		ObjectId id = open.session().id(road(open)).orElseThrow();
		try (Session other = service.workspace.openSession()) {
			other.attach(other.fetch(List.of(id)));
			Project same = (Project) other.find(id).orElseThrow();
			other.editingDomain().getCommandStack()
					.execute(SetCommand.create(other.editingDomain(), same, JieduiPackage.Literals.PROGRAMME_RECORD__NAME, name));
			other.save("", null);
		}
	}

	private String storedName() {
		try (Session fresh = service.workspace.openSession()) {
			return ((Project) fresh.load(Query.of(JieduiPackage.Literals.PROJECT)).getFirst()).getName();
		}
	}

	@Test
	void asksBeforeASaveWhoseChangeStays() {
		Display.getDefault();
		OpenBooks open = load();
		rename(open, road(open), "Bridge");
		othersRename(open, "Canal");
		choice = Clash.Choice.MINE;
		assertThat(open.save("", new NullProgressMonitor()).isOK()).isTrue();
		assertThat(told).contains("Name: Bridge or Canal");
		assertThat(storedName()).isEqualTo("Bridge");
		assertThat(open.isDirty()).isFalse();
	}

	@Test
	void takesWhatOthersSaved() {
		Display.getDefault();
		OpenBooks open = load();
		rename(open, road(open), "Bridge");
		othersRename(open, "Canal");
		choice = Clash.Choice.THEIRS;
		assertThat(open.save("", new NullProgressMonitor()).isOK()).isTrue();
		assertThat(road(open).getName()).isEqualTo("Canal");
		assertThat(open.isDirty()).isFalse();
	}

	@Test
	void nothingIsLostForThoseWhoDecideLater() throws CoreException {
		Display.getDefault();
		OpenBooks open = load();
		rename(open, road(open), "Bridge");
		othersRename(open, "Canal");
		NullProgressMonitor monitor = new NullProgressMonitor();
		open.saveable().doSave(monitor);
		assertThat(monitor.isCanceled()).isTrue();
		assertThat(open.isDirty()).isTrue();
		assertThat(road(open).getName()).isEqualTo("Bridge");
		assertThat(storedName()).isEqualTo("Canal");
		assertThat(open.session().clashes()).hasSize(1);
	}

	@Test
	void asksAboutWhatCameInBeforeTheSave() {
		Display.getDefault();
		OpenBooks open = load();
		rename(open, road(open), "Bridge");
		othersRename(open, "Canal");
		queue.until(() -> !open.session().clashes().isEmpty());
		choice = Clash.Choice.MINE;
		assertThat(open.save("", new NullProgressMonitor()).isOK()).isTrue();
		assertThat(storedName()).isEqualTo("Bridge");
	}

	@Test
	void tellsOfAStepThatFails() {
		OpenBooks open = load();
		open.session().editingDomain().getCommandStack().execute(new AbstractCommand() {
			@Override
			protected boolean prepare() {
				return true;
			}

			@Override
			public void execute() {
				throw new IllegalStateException("broken");
			}

			@Override
			public void redo() {
				execute();
			}
		});
		queue.until(() -> !prompts.told.isEmpty());
		assertThat(prompts.told).singleElement().asString().contains("Kunshan", "broken");
	}

	@Test
	void whoeverLetsTypeIsAskedBeforeASave() {
		Display.getDefault();
		OpenBooks open = load();
		Typist typist = new Typist();
		books.addListener(typist);
		typist.typed = "Bridge";
		assertThat(open.saveable().isDirty()).isTrue();
		assertThat(open.save("", new NullProgressMonitor()).isOK()).isTrue();
		assertThat(open.isDirty()).isFalse();
		assertThat(road(open).getName()).isEqualTo("Bridge");
	}

	@Test
	void nothingIsSavedWhileWhatIsTypedIsWrong() {
		OpenBooks open = load();
		Typist typist = new Typist();
		books.addListener(typist);
		rename(open, road(open), "Bridge");
		typist.typed = "";
		assertThat(open.save("", new NullProgressMonitor()).getMessage()).contains("Kunshan");
		assertThat(open.session().isDirty()).isTrue();
	}

	/** Has a field for the name of the road, in which an empty name is wrong. */
	private final class Typist implements BooksListener {

		private String typed;

		@Override
		public boolean isTyping(OpenBooks open) {
			return typed != null;
		}

		@Override
		public boolean saving(OpenBooks open) {
			if (typed.isEmpty()) {
				return false;
			}
			rename(open, road(open), typed);
			typed = null;
			return true;
		}
	}

	@Test
	void revertBringsBackWhatIsStored() {
		OpenBooks open = load();
		rename(open, road(open), "Bridge");
		open.revert();
		queue.until(() -> told.contains("reloaded Kunshan"));
		assertThat(open.isDirty()).isFalse();
		assertThat(road(open).getName()).isEqualTo("Road");
	}

	@Test
	void revertShowsTheBooksUntilTheStoredOnesAreRead() {
		OpenBooks open = load();
		Project road = road(open);
		open.revert();
		assertThat(road(open)).isSameAs(road);
		queue.until(() -> told.contains("reloaded Kunshan"));
		assertThat(road(open)).isNotSameAs(road);
	}

	@Test
	void refreshLeavesAloneWhatIsEditedMeanwhile() {
		OpenBooks open = load();
		books.refresh();
		Project road = road(open);
		rename(open, road, "Bridge");
		queue.await(books.lease(ObjectId.REGISTER).books());
		assertThat(told).doesNotContain("reloaded Kunshan");
		assertThat(road(open).getName()).isEqualTo("Bridge");
	}

	@Test
	void booksThatWereClosedMeanwhileAreNotReloaded() {
		open();
		BooksLease lease = books.lease(kunshan());
		OpenBooks open = queue.await(lease.books());
		open.revert();
		lease.close();
		queue.await(books.lease(ObjectId.REGISTER).books());
		assertThat(told).doesNotContain("reloaded Kunshan").contains("closed " + open.part());
	}

	@Test
	void showsWhatAnotherSessionCommits() {
		OpenBooks open = load();
		Project road = road(open);
		othersRename(open, "Canal");
		queue.until(() -> road.getName().equals("Canal"));
		assertThat(open.isDirty()).isFalse();
	}

	@Test
	void findingsFollowTheEdits() {
		OpenBooks open = load();
		Project road = road(open);
		List<Object> changed = new ArrayList<>();
		open.findings().addListener(changed::addAll);
		assertThat(open.findings().all()).isEmpty();
		rename(open, road, "X");
		queue.until(() -> changed.contains(road));
		assertThat(open.findings().findings(road)).hasSize(1);
		open.session().editingDomain().getCommandStack().undo();
		queue.until(() -> open.findings().all().isEmpty());
	}

	@Test
	void createsProgrammes() {
		open();
		Programme programme = JieduiFactory.eINSTANCE.createProgramme();
		programme.setName("Pujiang");
		ProgrammeEntry entry = queue.await(books.create(programme));
		assertThat(books.programmes()).contains(entry);
		assertThat(queue.await(books.lease(entry.part()).books()).name()).isEqualTo("Pujiang");
	}
}
