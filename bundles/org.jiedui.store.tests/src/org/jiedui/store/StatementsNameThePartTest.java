/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.store.fixture.Changes.feature;
import static org.jiedui.store.fixture.Changes.link;
import static org.jiedui.store.fixture.Changes.under;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EPackage;
import org.jiedui.core.history.CommitNumber;
import org.jiedui.core.history.HistoryQuery;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.Grouping;
import org.jiedui.core.query.Listing;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Selection;
import org.jiedui.core.spi.store.ChangeSet;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.core.workspace.BooksSetting;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiPackage;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.EveryKind;
import org.jiedui.store.fixture.Place;
import org.jiedui.store.fixture.RecordedStatements;
import org.jiedui.store.fixture.Upkeep;
import org.jiedui.store.internal.DatabaseStore;
import org.jiedui.store.internal.database.Database;
import org.jiedui.store.internal.database.GlobalStatement;
import org.jiedui.store.internal.database.GlobalTable;
import org.jiedui.store.internal.follow.CommitFollower;
import org.jiedui.store.internal.follow.CommitSignal;
import org.jiedui.store.internal.schema.Preparation;
import org.jiedui.store.internal.write.EarlierSave;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Where the tables are spread over several servers by the part, a statement that does not name it goes to all of them. Those that must are marked, so
 * that nobody adds another one by accident: {@link GlobalStatement}. The tables that are everywhere need no mark, and neither do definitions, which
 * are of tables and not of rows.
 */
class StatementsNameThePartTest {

	private static final Pattern NAMES_PART = Pattern.compile("\"part\" = \\?|INSERT INTO \"?\\w+\"? \\([^)]*\"part\"");
	private static final Pattern DEFINES = Pattern.compile("^(CREATE|ALTER|DROP|COMMENT ON) ");
	/** A table by its name, or the schema in which it lies. */
	private static final Pattern TABLE = Pattern.compile("\\b(?:FROM|JOIN|INTO|(?<!FOR )UPDATE) \"?(\\w+)");
	/** What databases tell of themselves. */
	private static final Pattern CATALOGUE = Pattern.compile("information_schema|pg_\\w+", Pattern.CASE_INSENSITIVE);
	/** Have a connection of their own, or none, or ask for settings: they name no table. */
	private static final Set<String> APART = Set.of("org.jiedui.store.internal.follow.Notifications",
			"org.jiedui.store.internal.database.YugabyteSettings", "org.jiedui.store.internal.script.RecordedConnection");

	private final EveryKind kinds = new EveryKind();
	private final RecordedStatements recorded = new RecordedStatements();
	@TempDir
	private Path folder;
	@TempDir
	private Path upkeep;
	private Database database;
	private ObjectStore store;
	private int part;

	/** Where the books lie. */
	Place place() {
		return Place.FOLDER;
	}

	/** The classes that speak elsewhere. */
	Set<String> notHere() {
		return Set.of("org.jiedui.store.internal.database.PooledConnections", "org.jiedui.store.internal.database.PostgresDialect");
	}

	@BeforeEach
	void open() throws SQLException {
		List<EPackage> models = List.of(JieduiPackage.eINSTANCE, kinds.model);
		String location = place().make(folder);
		database = recorded.open(location);
		store = new DatabaseStore(location, database, new Preparation(location, database, models, List.of()).run(null), file -> {
			throw new AssertionError("Nobody asked for a backup");
		});
		part = store.reservePart();
	}

	@AfterEach
	void close() {
		store.close();
	}

	@Test
	void everyStatementNamesThePartOrSaysThatItCannot() throws IOException, SQLException {
		exercise();
		keepUp(new Upkeep(recorded, place(), upkeep));
		assertThat(recorded.statements()).hasSizeGreaterThan(200);
		assertThat(recorded.statements()).filteredOn(sql -> !sql.startsWith(GlobalStatement.MARK) && !NAMES_PART.matcher(sql).find()
				&& !DEFINES.matcher(sql).find() && !isOfTablesThatAreEverywhere(sql)).isEmpty();
	}

	private static boolean isOfTablesThatAreEverywhere(String sql) {
		return TABLE.matcher(sql).results().map(table -> table.group(1))
				.allMatch(name -> CATALOGUE.matcher(name).matches() || GlobalTable.of(name).isPresent());
	}

	/** A class that speaks to the database and is not exercised here could forget the part, and nobody would see it. */
	@Test
	void everyClassThatSpeaksIsHeard() throws IOException, SQLException {
		exercise();
		keepUp(new Upkeep(recorded, place(), upkeep));
		Set<String> silent = speaking(DatabaseStore.class);
		silent.removeAll(recorded.speakers());
		silent.removeAll(APART);
		silent.removeAll(notHere());
		assertThat(silent).isEmpty();
	}

	@Test
	void savingNamesThePartAlwaysButToFindWhoRefersToWhatIsRemoved() {
		ObjectId id = store.reserve(part, 1).id(0);
		store.commit(new Changes().add(id, kinds.thing).build());
		recorded.clear();
		store.commit(new Changes().set(state(id), "number", 7, "words", List.of("w")).build());
		assertThat(recorded.statements()).isNotEmpty().noneMatch(sql -> sql.startsWith(GlobalStatement.MARK));
		store.commit(new Changes().remove(state(id)).build());
		assertThat(recorded.statements()).filteredOn(sql -> sql.startsWith(GlobalStatement.MARK))
				.allMatch(sql -> sql.contains(" IN (") || sql.contains(" = ANY"));
	}

	/** What is done to the whole of books. */
	void keepUp(Upkeep books) throws IOException, SQLException {
		books.run();
		books.runInFolder();
	}

	private ObjectState state(ObjectId id) {
		return Books.state(store.fetch(List.of(id), none -> false).states(), id);
	}

	/** The classes of a bundle that make statements, by their names. */
	private static Set<String> speaking(Class<?> one) throws IOException {
		URI place = URI.create(one.getProtectionDomain().getCodeSource().getLocation().toString().replace(" ", "%20"));
		Path root = Path.of(place);
		if (Files.isDirectory(root)) {
			Path built = root.resolve("target").resolve("classes");
			return speakingBelow(Files.isDirectory(built) ? built : root);
		}
		try (FileSystem jar = FileSystems.newFileSystem(root)) {
			return speakingBelow(jar.getPath("/"));
		}
	}

	private static Set<String> speakingBelow(Path root) throws IOException {
		Set<String> names = new TreeSet<>();
		try (Stream<Path> files = Files.walk(root.resolve("org").resolve("jiedui").resolve("store").resolve("internal"))) {
			for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
				String constants = Files.readString(file, StandardCharsets.ISO_8859_1);
				if (constants.contains("prepareStatement") || constants.contains("createStatement")) {
					names.add(root.relativize(file).toString().replace(".class", "").replaceAll("[/\\\\]", "."));
				}
			}
		}
		assertThat(names).contains(DatabaseStore.class.getName());
		return names;
	}

	/** So many that the history notes them together. */
	private void addMany() {
		Changes many = new Changes();
		for (int index = 0; index < 1000; index++) {
			many.add(store.reserve(part, 1).id(0), kinds.thing);
		}
		store.commit(many.build());
		store.history(HistoryQuery.ofPart(part, 1).changes(1));
	}

	private void exercise() {
		ObjectId first = store.reserve(part, 1).id(0);
		ObjectId second = store.reserve(part, 1).id(0);
		ObjectId piece = store.reserve(part, 1).id(0);
		store.commit(new Changes().add(first, kinds.thing, "text", "first", "words", List.of("a")).add(second, kinds.special, "friend",
				link(first, kinds.thing), "friends", List.of(link(first, kinds.thing)))
				.addPart(piece, kinds.piece, under(first, kinds.thing, "pieces", 1)).build());
		Query query = Query.of(kinds.thing).where(new Comparison(feature(kinds.thing, "friends"), Operator.EQUAL, first))
				.orderBy(feature(kinds.thing, "colour"), false);
		store.fetch(query, none -> false);
		store.fetch(query.within(part).page(0, 10), none -> false);
		store.fetch(Query.of(kinds.piece).within(part), none -> false);
		store.fetch(Query.of(kinds.thing).within(part), none -> false);
		store.count(query.where(new Condition.Text("first")));
		store.count(query.within(part));
		Selection selection = Selection.parse(query, "text", "friend.text");
		store.rows(selection);
		store.rows(Selection.of(query.within(part), selection.columns().getFirst()).page(0, 10));
		store.keys(Listing.of(query));
		store.keys(Listing.of(query.within(part)).orderBy(selection.columns().getLast(), true));
		store.groups(Grouping.of(query).by(selection.columns().getLast()));
		store.groups(Grouping.of(query.within(part)));
		store.totals(kinds.thing, Optional.empty());
		store.totals(kinds.thing, Optional.of(part));
		store.search("first", 10);
		store.referrers(List.of(first), 10);
		store.history(HistoryQuery.ofPart(part, 10));
		store.history(HistoryQuery.ofObject(piece, 10));
		store.isEmpty();
		BooksSetting setting = new BooksSetting("1", "kind", "name", "body", 1, "tester", Instant.now());
		store.settings().write(setting);
		store.settings().remove(setting);
		store.commit(new Changes().move(state(piece), under(second, kinds.thing, "pieces", 1)).set(state(second), "friend", null, "friends", null)
				.build());
		store.commit(new Changes().remove(state(first)).build());
		store.history(HistoryQuery.ofObject(piece, 10));
		store.journal(new CommitNumber(part, 1));
		addMany();
		store.asOf(second, 1);
		store.asOf(piece, 1);
		store.numberAt(part, Instant.now());
		store.reservePart();
		ChangeSet again = new Changes().set(state(second), "number", 9).build();
		store.commit(again);
		database.write(connection -> new EarlierSave(connection).find(again));
		followWhile(() -> store.commit(new Changes().set(state(second), "number", 10).build()));
	}

	/** Looks for commits as one does who shares a server with others, until it has seen one. */
	private void followWhile(Runnable commit) {
		CountDownLatch looked = new CountDownLatch(1);
		Semaphore signals = new Semaphore(0);
		CommitSignal signal = new CommitSignal() {

			@Override
			public void await() throws InterruptedException {
				signals.acquire();
			}

			@Override
			public void close() {
				// Nothing is held.
			}
		};
		try (CommitFollower follower = new CommitFollower(database, signal, own -> false, commits -> looked.countDown())) {
			commit.run();
			signals.release();
			assertThat(looked.await(1, TimeUnit.MINUTES)).isTrue();
		} catch (InterruptedException interrupted) {
			throw new AssertionError(interrupted);
		}
	}
}
