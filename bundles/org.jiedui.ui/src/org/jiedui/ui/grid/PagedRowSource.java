/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.history.Commit;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.query.Listing;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Sectioning;
import org.jiedui.core.query.Sections;
import org.jiedui.core.session.Session;
import org.jiedui.core.session.SessionListener;
import org.jiedui.core.workspace.CommitListener;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.ui.findings.FindingLookup;
import org.jiedui.ui.internal.grid.ErroneousRows;
import org.jiedui.ui.internal.grid.KeyedRows;
import org.jiedui.ui.internal.grid.RowPages;
import org.jiedui.ui.internal.grid.StoredArrangement;
import org.jiedui.ui.internal.grid.StoredSections;
import org.jiedui.ui.internal.grid.StoredTallies;

/**
 * Rows of which there are too many to be loaded. The database sorts and filters and tells the keys of the result; pages around those that are looked
 * at are loaded into the session, and let go of again when others are. What is loaded is the session's own: edits, undo and save are as everywhere,
 * and rows with unsaved changes stay. What is new, or was added by others, stands at the end until the rows are arranged anew; what is deleted
 * vanishes.
 * <p>
 * UI thread only; nothing waits for the database.
 */
public final class PagedRowSource implements RowSource {

	/** Of more changes than these at once, such as an import, the rows are read anew. */
	private static final int SINGLE_CHANGES = 1_000;

	private final Session session;
	private final Workspace workspace;
	private final Query scope;
	private final Questions questions;
	private final ValueFormat format;
	private final StoredArrangement stored;
	private final RowPages pages;
	private final Optional<ErroneousRows> erroneous;
	private final List<Runnable> listeners = new ArrayList<>();
	private final CommitListener commits = this::committed;
	private final Watch watch = new Watch();
	private Arrangement arrangement = Arrangement.NONE;
	private KeyedRows keyed = KeyedRows.NONE;
	private StoredSections sections;
	/** Rows that are shown after the keyed ones: what is new, what others added. */
	private List<EObject> appended = List.of();
	/** What others added, as far as it is not loaded yet. */
	private final Set<ObjectId> expected = new LinkedHashSet<>();
	/** What is deleted and hidden for that. */
	private Set<ObjectId> removals = Set.of();
	private long total;
	private long revision;
	private int asked;
	private int answered;
	private boolean closed;

	/**
	 * Rows that are read from now on.
	 *
	 * @param session in which rows are loaded and edited
	 * @param scope all rows, without order and page: roots, or parts of roots
	 * @param format how values look, since filters are about that
	 */
	public PagedRowSource(Session session, Query scope, ValueFormat format, Questions questions) {
		this(session, scope, format, questions, FindingLookup.NONE);
	}

	/**
	 * Rows that are read from now on, of which those can be shown alone that have errors, as far as they were looked at.
	 *
	 * @param findings what is known of rows that are loaded
	 */
	public PagedRowSource(Session session, Query scope, ValueFormat format, Questions questions, FindingLookup findings) {
		this.session = session;
		this.scope = scope.unordered();
		this.questions = questions;
		this.format = format;
		workspace = session.workspace();
		stored = new StoredArrangement(this.scope, format);
		sections = new StoredSections(List.of(), new Sections(new long[0], List.of()), stored);
		pages = new RowPages(session, questions, this::gone);
		erroneous = findings == FindingLookup.NONE ? Optional.empty() : Optional.of(new ErroneousRows(session, findings, scope.type()));
		session.addListener(watch);
		workspace.addListener(commits);
		arrange(Arrangement.NONE);
	}

	@Override
	public int size() {
		return keyed.size() + appended.size();
	}

	@Override
	public int total() {
		return (int) Math.max(total, size());
	}

	@Override
	public EObject get(int position) {
		return position < keyed.size() ? pages.get(keyed.index(position)) : appended.get(position - keyed.size());
	}

	/** Without loading a row. */
	@Override
	public List<ObjectId> identifiers(Session rows) {
		Stream<ObjectId> stored = IntStream.range(0, keyed.size()).mapToObj(position -> keyed.key(keyed.index(position)));
		return Stream.concat(stored, appended.stream().map(rows::id).flatMap(Optional::stream)).toList();
	}

	@Override
	public int indexOf(EObject row) {
		int after = appended.indexOf(row);
		if (after >= 0) {
			return keyed.size() + after;
		}
		return session.id(row).map(id -> keyed.position(id.value())).orElse(-1);
	}

	@Override
	public void arrange(Arrangement wanted) {
		arrangement = wanted;
		Listing listing = stored.listing(wanted);
		List<GroupKey> gathered = wanted.groups().stream().filter(group -> refusal(group.column()).isEmpty()).toList();
		Optional<Set<Long>> wrong = wanted.errorsOnly() ? erroneous.map(ErroneousRows::keys) : Optional.empty();
		int question = ++asked;
		questions.ask(Messages.pagedArranging, () -> answer(listing, gathered, wrong), answer -> {
			if (question == asked && !closed) {
				show(answer);
			}
		}, () -> answered = Math.max(answered, question));
	}

	/** What the database knows; waits for it. */
	private Answer answer(Listing listing, List<GroupKey> gathered, Optional<Set<Long>> wrong) {
		Sections found = gathered.isEmpty() ? new Sections(workspace.keys(listing), List.of())
				: workspace.sections(new Sectioning(listing, stored.keys(gathered)));
		return new Answer(gathered, wrong.map(keys -> ErroneousRows.only(found, keys)).orElse(found), workspace.count(scope));
	}

	private record Answer(List<GroupKey> groups, Sections sections, long total) {
	}

	private void show(Answer answer) {
		answered = asked;
		revision++;
		total = answer.total();
		removals = session.removals();
		keyed = KeyedRows.of(answer.sections().keys()).without(removals);
		sections = new StoredSections(answer.groups(), answer.sections(), stored);
		pages.show(keyed);
		expected.clear();
		appended = fresh();
		tell();
	}

	@Override
	public RowSections sections() {
		return sections.shown(keyed);
	}

	/** As the database has it: unsaved changes do not count, and of rows behind the sections nothing is told. */
	@Override
	public void tally(List<LedgerColumn> columns, Consumer<List<List<Tally>>> then) {
		if (arrangement.errorsOnly()) {
			then.accept(List.of());
			return;
		}
		StoredSections asked = sections;
		List<RowSections.Section> shown = sections().all();
		ask(Messages.pagedSummary, () -> tallies(columns).by(asked.groups(), stored), found -> {
			if (asked == sections) {
				then.accept(shown.stream().map(section -> found.getOrDefault(section.texts(), List.of())).toList());
			}
		});
	}

	@Override
	public boolean isBusy() {
		return answered < asked;
	}

	/** Rows that were never saved, in the order in which they were made. */
	private List<EObject> fresh() {
		return session.resource().getContents().stream().filter(root -> isRow(root) && session.version(root) == 0).toList();
	}

	private boolean isRow(EObject object) {
		return scope.type().isInstance(object);
	}

	@Override
	public boolean refresh() {
		KeyedRows before = keyed;
		hide();
		Set<EObject> after = new LinkedHashSet<>();
		appended.stream().filter(row -> row.eResource() == session.resource()).forEach(after::add);
		after.addAll(fresh());
		after.addAll(arrived());
		boolean same = before == keyed && appended.equals(List.copyOf(after));
		appended = List.copyOf(after);
		return !same;
	}

	/** Hides what was deleted here, and shows what came back. */
	private void hide() {
		Set<ObjectId> deleted = session.removals();
		if (!deleted.equals(removals)) {
			removals = deleted;
			show(keyed.without(deleted).with(id -> session.find(id).isPresent()));
		}
	}

	private void show(KeyedRows other) {
		if (other != keyed) {
			keyed = other;
			pages.update(keyed);
		}
	}

	/** What others added and is loaded by now. */
	private List<EObject> arrived() {
		if (expected.isEmpty()) {
			return List.of();
		}
		List<EObject> found = new ArrayList<>();
		expected.removeIf(id -> session.find(id).map(object -> !isRow(object) || found.add(object)).orElse(false));
		return found;
	}

	/** Any thread. */
	private void committed(List<Commit> done, Set<ObjectId> changed, Session origin) {
		Set<ObjectId> here = new HashSet<>(changed);
		scope.part().ifPresent(part -> here.removeIf(id -> id.part() != part));
		if (!here.isEmpty()) {
			questions.later(() -> changed(here, origin));
		}
	}

	private void changed(Set<ObjectId> changed, Session origin) {
		revision++;
		if (closed || origin == session) {
			return;
		}
		erroneous.ifPresent(rows -> rows.forget(changed));
		if (changed.size() > SINGLE_CHANGES) {
			arrange(arrangement);
		} else {
			expected.addAll(changed);
			expected.removeAll(keyed.keysAmong(changed));
		}
	}

	/** The database does not have some rows any more. */
	private void gone(Collection<ObjectId> ids) {
		show(keyed.gone(ids));
		tell();
	}

	private void tell() {
		List.copyOf(listeners).forEach(Runnable::run);
	}

	@Override
	public Optional<String> refusal(LedgerColumn column) {
		return stored.refusal(column);
	}

	@Override
	public Optional<String> objection(Arrangement.Filter filter) {
		return stored.objection(filter);
	}

	/** As the database has it: unsaved changes do not count. It does not know which rows have errors, so of these alone no sums are told. */
	@Override
	public void summarise(List<LedgerColumn> columns, Consumer<RowGroup> then) {
		if (arrangement.errorsOnly()) {
			then.accept(new RowGroup("", size(), List.of()));
			return;
		}
		ask(Messages.pagedSummary, tallies(columns)::all, then);
	}

	/** As the database has it: unsaved changes do not count. */
	@Override
	public void group(LedgerColumn by, List<LedgerColumn> columns, Consumer<List<RowGroup>> then) {
		FeaturePath path = stored.path(by).orElseThrow();
		ask(Messages.pagedSummary, () -> tallies(columns).by(by, path), then);
	}

	private StoredTallies tallies(List<LedgerColumn> columns) {
		return new StoredTallies(workspace, stored.listing(arrangement).scope(), columns, format);
	}

	private <T> void ask(String name, Supplier<T> question, Consumer<T> then) {
		questions.ask(name, question, answer -> {
			if (!closed) {
				then.accept(answer);
			}
		}, () -> {
			// The user was told, and nothing is shown.
		});
	}

	@Override
	public long revision() {
		return revision;
	}

	@Override
	public void load(int[] positions, Runnable then) {
		pages.load(Arrays.stream(positions).filter(position -> position < keyed.size()).map(keyed::index).toArray(), then);
	}

	/** Of the rows that were looked at. */
	@Override
	public boolean findsErrors() {
		return erroneous.isPresent();
	}

	@Override
	public boolean hasAll() {
		return false;
	}

	@Override
	public void hold(Collection<? extends EObject> held) {
		pages.hold(held.stream().map(EcoreUtil::getRootContainer).toList());
	}

	@Override
	public void addListener(Runnable changed) {
		listeners.add(changed);
	}

	@Override
	public void removeListener(Runnable changed) {
		listeners.remove(changed);
	}

	@Override
	public void close() {
		closed = true;
		erroneous.ifPresent(ErroneousRows::close);
		session.removeListener(watch);
		workspace.removeListener(commits);
		pages.close();
	}

	private final class Watch implements SessionListener {

		@Override
		public void vanished(Session in, Collection<EObject> objects) {
			pages.forget(objects);
		}

		@Override
		public void discarded(Session in) {
			pages.clear();
			appended = List.of();
			tell();
			arrange(arrangement);
		}
	}
}
