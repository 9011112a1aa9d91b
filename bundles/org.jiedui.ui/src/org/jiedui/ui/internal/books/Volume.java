/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.books;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.Saveable;
import org.jiedui.core.session.Session;
import org.jiedui.core.session.SessionListener;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Programme;
import org.jiedui.model.ProgrammeRecord;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.model.vocabulary.Titles;
import org.jiedui.ui.books.BooksListener;
import org.jiedui.ui.books.LiveFindings;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.internal.clashes.ClashPrompts;
import org.jiedui.ui.prompts.UserPrompts;
import org.jiedui.ui.grid.ForeignChanges;
import org.jiedui.ui.grid.Questions;
import org.jiedui.ui.references.LoadedCandidates;
import org.jiedui.ui.references.ReferenceCandidates;
import org.jiedui.ui.references.StoredCandidates;
import org.slf4j.LoggerFactory;

/** One set of books with its session. Exists from the first lease to the last; usable once loaded. */
final class Volume implements OpenBooks {

	/** So many objects that others added are looked at one by one; after more, what is loaded as a whole is read anew. */
	private static final int SINGLE_ADDITIONS = 1_000;

	private final Extent extent;
	private final int part;
	private final Session session;
	private final UiThread ui;
	private final BooksListener events;
	private final UserPrompts prompts;
	private final ClashPrompts clashPrompts;
	private final BooksSaveable saveable = new BooksSaveable(this);
	private final Titles titles = new Titles(new Labels(Locale.getDefault()));
	private final SessionFindings findings;
	private final LoadedCandidates loaded;
	private final ReferenceCandidates candidates;
	private final Questions questions;
	private final CommittedChanges foreignChanges;
	private boolean closed;
	private final SessionListener sessionListener = new SessionListener() {
		@Override
		public void changed(Session changed) {
			events.changed(Volume.this);
		}

		/** Told when the step is over: the session is not at rest before. */
		@Override
		public boolean failed(Session in, RuntimeException failure) {
			ui.later(() -> prompts.fail(Messages.stepFailed, NLS.bind(Messages.stepFailedReason, name(), reason(failure)), failure));
			return true;
		}
	};

	/**
	 * @param extent of the books
	 * @param events is told of changes and reloads, and asked before a save
	 * @param findings not yet started
	 * @param prompts tell of steps that fail
	 * @param clashPrompts ask before a save whose change stays
	 */
	Volume(Extent extent, Session session, UiThread ui, BooksListener events, SessionFindings findings, UserPrompts prompts, ClashPrompts clashPrompts) {
		this.extent = extent;
		part = extent.part();
		questions = new BooksQuestions(ui);
		this.session = session;
		foreignChanges = new CommittedChanges(session, part, questions);
		this.ui = ui;
		this.events = events;
		this.findings = findings;
		this.prompts = prompts;
		this.clashPrompts = clashPrompts;
		Labels labels = new Labels(Locale.getDefault());
		loaded = new LoadedCandidates(session, labels);
		candidates = new StoredCandidates(session, labels, loaded, ui::later);
		session.addListener(sessionListener);
	}

	/** Reads what of a part is loaded as a whole for a session; waits for the database. */
	static List<Fetch> read(Session session, Extent extent) {
		return extent.queries().stream().map(session::fetch).toList();
	}

	private List<Fetch> read() {
		return read(session, extent);
	}

	/** Puts what was read into the session. */
	void show(List<Fetch> fetches) {
		if (!closed) {
			fetches.forEach(session::attach);
			findings.start(this);
			ui.aside(session::prepare);
		}
	}

	private static String reason(RuntimeException failure) {
		return failure.getLocalizedMessage() == null ? failure.toString() : failure.getLocalizedMessage();
	}

	/** Brings objects up to date that another session saved, where they concern these books. */
	void refresh(Set<ObjectId> changed) {
		Set<ObjectId> stale = session.stale(changed);
		if (!extent.many().isEmpty() && stale.size() > SINGLE_ADDITIONS) {
			stale = stale.stream().filter(id -> session.find(id).isPresent()).collect(Collectors.toSet());
			ui.ask(NLS.bind(Messages.readChanges, name()), monitor -> read(), this::add);
		}
		refreshLoaded(stale);
	}

	/** What others added to what is loaded as a whole. */
	private void add(List<Fetch> fetches) {
		if (!closed) {
			fetches.forEach(session::attach);
			events.changed(this);
		}
	}

	private void refreshLoaded(Set<ObjectId> stale) {
		if (!stale.isEmpty()) {
			ui.ask(NLS.bind(Messages.readChanges, name()), monitor -> session.fetch(stale), fetch -> refresh(stale, fetch));
		}
	}

	private void refresh(Set<ObjectId> stale, Fetch fetch) {
		if (!closed) {
			session.refresh(stale, fetch);
			events.changed(this);
		}
	}

	@Override
	public int part() {
		return part;
	}

	@Override
	public String name() {
		if (part == ObjectId.REGISTER) {
			return Messages.register;
		}
		return programme().map(titles::title).orElseGet(() -> NLS.bind(Messages.programme, part));
	}

	@Override
	public Optional<Programme> programme() {
		return roots(JieduiPackage.Literals.PROGRAMME).stream().map(Programme.class::cast).findFirst();
	}

	@Override
	public Session session() {
		return session;
	}

	@Override
	public LiveFindings findings() {
		return findings;
	}

	@Override
	public ForeignChanges foreignChanges() {
		return foreignChanges;
	}

	@Override
	public ReferenceCandidates candidates() {
		return candidates;
	}

	@Override
	public boolean isPaged(EClass type) {
		return extent.isPaged(type);
	}

	@Override
	public Questions questions() {
		return questions;
	}

	@Override
	public List<EObject> roots(EClass type) {
		List<EObject> roots = new ArrayList<>();
		for (EObject root : session.resource().getContents()) {
			if (type.isInstance(root) && contains(root)) {
				roots.add(root);
			}
		}
		return roots;
	}

	@Override
	public boolean contains(EObject object) {
		EObject root = EcoreUtil.getRootContainer(object);
		if (root.eResource() != session.resource()) {
			return false;
		}
		Optional<ObjectId> id = session.id(root);
		return id.isPresent() ? id.get().part() == part : isOwnKind(root);
	}

	/** A new object has no identifier: its class says where it will be kept. */
	private boolean isOwnKind(EObject root) {
		boolean record = root instanceof ProgrammeRecord || root instanceof Programme;
		return record == (part != ObjectId.REGISTER);
	}

	@Override
	public boolean isDirty() {
		return session.isDirty() || events.isTyping(this);
	}

	@Override
	public IStatus save(String message, IProgressMonitor monitor) {
		if (!events.saving(this)) {
			return Status.error(NLS.bind(Messages.saveNotLegal, name()));
		}
		IStatus status = new BooksWriter(session, clashPrompts).write(name(), message, monitor);
		if (status.isOK()) {
			findings.saved();
		}
		return status;
	}

	/** What is read is to have what may have been saved when the server was lost. */
	@Override
	public void revert() {
		ui.ask(NLS.bind(Messages.readBooks, name()), monitor -> {
			session.prepare();
			return read();
		}, this::replace);
	}

	/** Reads everything again, unless somebody edits these books, now or by the time when it is read. */
	void reloadUnlessDirty() {
		if (!isDirty()) {
			ui.ask(NLS.bind(Messages.readBooks, name()), monitor -> read(), fetches -> {
				if (!isDirty()) {
					replace(fetches);
				}
			});
		}
	}

	/**
	 * Forgets all only when the new is at hand: the screen never shows empty books, and a failure loses nothing. What is older than a save that came
	 * in between is read again.
	 */
	private void replace(List<Fetch> fetches) {
		if (fetches.stream().anyMatch(session::isOutdated)) {
			revert();
		} else if (!closed) {
			session.discard();
			show(fetches);
			events.reloaded(this);
		}
	}

	@Override
	public Saveable saveable() {
		return saveable;
	}

	void close() {
		closed = true;
		findings.stop();
		foreignChanges.close();
		loaded.dispose();
		session.removeListener(sessionListener);
		session.close();
		if (session.isUncertain()) {
			ui.aside(this::askForSave);
		}
	}

	/** Where the last save arrived, others in the same books are to show it, though nobody waits for it here any more. */
	private void askForSave() {
		try {
			session.prepare();
		} catch (WorkspaceException away) {
			LoggerFactory.getLogger(Volume.class).warn("Nobody knows whether the last changes of part {} were saved", part, away);
		}
	}
}
