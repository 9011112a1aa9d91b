/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.books;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.validation.Validator;
import org.jiedui.core.workspace.CommitListener;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.core.workspace.WorkspaceService;
import org.jiedui.model.Programme;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.BooksLease;
import org.jiedui.ui.books.BooksListener;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.books.ProgrammeEntry;
import org.jiedui.ui.internal.clashes.ClashPrompts;
import org.jiedui.ui.prompts.UserPrompts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Keeps the one workspace of the workbench and the books that somebody leases. */
@Component(service = Books.class)
public final class WorkbenchBooks implements Books {

	/** What a Job read of a part for a session. */
	private record Reading(Session session, Extent extent, List<Fetch> fetches) {
	}

	/** Books on loan. */
	private static final class Loan {
		private final CompletableFuture<OpenBooks> loading = new CompletableFuture<>();
		/** What was read and is not yet shown; null before and after. */
		private final AtomicReference<Reading> arrived = new AtomicReference<>();
		private int leases;
		/** Null until the books are loaded. */
		private Volume volume;
	}

	private final WorkspaceService service;
	private final Validator validator;
	private final UserPrompts prompts;
	private final ClashPrompts clashPrompts;
	private final CompletableFuture<Workspace> workspace = new CompletableFuture<>();
	/** Completed in the Job already: what is to be read first does not wait until the UI thread has built the window. */
	private final CompletableFuture<Workspace> readable = new CompletableFuture<>();
	private final Map<Integer, Loan> loans = new LinkedHashMap<>();
	private final BooksEvents events = new BooksEvents();
	private final CommitListener commits = (done, changed, origin) -> ui().later(() -> committed(changed, origin));
	private volatile List<ProgrammeEntry> programmes = List.of();
	private UiThread ui;

	@Activate
	public WorkbenchBooks(@Reference WorkspaceService service, @Reference Validator validator, @Reference UserPrompts prompts,
			@Reference ClashPrompts clashPrompts) {
		this.service = service;
		this.validator = validator;
		this.prompts = prompts;
		this.clashPrompts = clashPrompts;
	}

	private UiThread ui() {
		if (ui == null) {
			throw new IllegalStateException("open() was not called");
		}
		return ui;
	}

	@Override
	public CompletableFuture<Workspace> open(String location, Display display) {
		return open(location, new UiThread(display));
	}

	CompletableFuture<Workspace> open(String location, UiThread thread) {
		ui = thread;
		return ui.ask(Messages.openWorkspace, monitor -> {
			Workspace opened = service.open(location, monitor);
			programmes = programmesOf(opened);
			readable.complete(opened);
			return opened;
		}).thenApply(opened -> {
			opened.addListener(commits);
			workspace.complete(opened);
			events.workspaceOpened(opened);
			events.programmesChanged();
			return opened;
		});
	}

	private static List<ProgrammeEntry> programmesOf(Workspace opened) {
		try {
			return ProgrammeList.read(opened);
		} catch (RuntimeException unreadable) {
			opened.close();
			throw unreadable;
		}
	}

	@Override
	public CompletableFuture<Workspace> workspace() {
		return workspace;
	}

	@Override
	public List<ProgrammeEntry> programmes() {
		return programmes;
	}

	@Override
	public BooksLease lease(int part) {
		boolean lent = loans.containsKey(part);
		Loan loan = loans.computeIfAbsent(part, this::lend);
		if (lent) {
			show(part, loan);
		}
		loan.leases++;
		return new CountedLease(part, loan.loading, () -> giveBack(part, loan));
	}

	private Loan lend(int part) {
		Loan loan = new Loan();
		readable.thenAccept(opened -> load(part, loan, opened));
		return loan;
	}

	private void load(int part, Loan loan, Workspace opened) {
		ui().ask(NLS.bind(Messages.readBooks, nameOf(part)), monitor -> {
			Session session = opened.openSession();
			Extent extent = Extent.of(opened, part);
			loan.arrived.set(new Reading(session, extent, Volume.read(session, extent)));
			return loan;
		}).whenComplete((read, failure) -> {
			if (failure == null) {
				show(part, loan);
			} else {
				loan.loading.completeExceptionally(failure);
			}
		});
	}

	/** Shows what has arrived, if anything: at the next event, or as soon as somebody wants it. */
	private void show(int part, Loan loan) {
		Reading reading = loan.arrived.getAndSet(null);
		if (reading == null) {
			return;
		}
		if (loans.get(part) != loan) {
			reading.session().close();
			return;
		}
		try {
			show(part, loan, reading);
		} catch (RuntimeException | LinkageError failure) {
			loan.loading.completeExceptionally(failure);
		}
	}

	private void show(int part, Loan loan, Reading reading) {
		Volume volume = new Volume(reading.extent(), reading.session(), ui(), events, new SessionFindings(validator, ui()), prompts, clashPrompts);
		volume.show(reading.fetches());
		loan.volume = volume;
		loan.loading.complete(volume);
		events.opened(volume);
	}

	private String nameOf(int part) {
		if (part == ObjectId.REGISTER) {
			return Messages.register;
		}
		return programmes.stream().filter(each -> each.part() == part).map(ProgrammeEntry::name).findFirst()
				.orElseGet(() -> NLS.bind(Messages.programme, part));
	}

	private void giveBack(int part, Loan loan) {
		if (--loan.leases > 0) {
			return;
		}
		loans.remove(part, loan);
		if (loan.volume != null) {
			events.closed(loan.volume);
			loan.volume.close();
		}
	}

	@Override
	public Collection<OpenBooks> loaded() {
		return loans.values().stream().filter(loan -> loan.volume != null).<OpenBooks>map(loan -> loan.volume).toList();
	}

	@Override
	public Optional<OpenBooks> loaded(int part) {
		return Optional.ofNullable(loans.get(part)).filter(loan -> loan.volume != null).map(loan -> loan.volume);
	}

	@Override
	public Optional<OpenBooks> of(EObject object) {
		EObject root = EcoreUtil.getRootContainer(object);
		return loaded().stream().filter(books -> root.eResource() == books.session().resource()).findFirst();
	}

	@Override
	public CompletableFuture<ProgrammeEntry> create(Programme programme) {
		return workspace.thenCompose(opened -> ui().ask(NLS.bind(Messages.createProgramme, programme.getName()), monitor -> {
			ObjectId id = save(opened, programme);
			return new Created(id, ProgrammeList.read(opened));
		})).thenApply(created -> {
			show(created.programmes());
			return created.programmes().stream().filter(entry -> entry.id().equals(created.id())).findFirst().orElseThrow();
		});
	}

	private record Created(ObjectId id, List<ProgrammeEntry> programmes) {
	}

	private static ObjectId save(Workspace workspace, Programme programme) {
		try (Session session = workspace.openSession()) {
			session.editingDomain().getCommandStack().execute(session.add(List.of(programme)));
			session.save(Messages.createdProgramme, null);
			return session.id(programme).orElseThrow();
		}
	}

	@Override
	public void refresh() {
		readProgrammes();
		List.copyOf(loans.values()).stream().filter(loan -> loan.volume != null).forEach(loan -> loan.volume.reloadUnlessDirty());
	}

	private void readProgrammes() {
		workspace.thenAccept(opened -> ui().ask(Messages.readProgrammes, monitor -> ProgrammeList.read(opened), this::show));
	}

	private void show(List<ProgrammeEntry> list) {
		if (!list.equals(programmes)) {
			programmes = list;
			events.programmesChanged();
		}
	}

	private void committed(Set<ObjectId> changed, Session origin) {
		for (Loan loan : List.copyOf(loans.values())) {
			if (loan.volume != null && loan.volume.session() != origin) {
				loan.volume.refresh(changed);
			}
		}
		readProgrammes();
	}

	@Override
	public void addListener(BooksListener listener) {
		events.add(listener);
	}

	@Override
	public void removeListener(BooksListener listener) {
		events.remove(listener);
	}

	/** The database is let go when the workbench ends, by whatever way. */
	@Deactivate
	void close() {
		if (workspace.isDone()) {
			workspace.join().removeListener(commits);
			workspace.join().close();
		}
	}
}
