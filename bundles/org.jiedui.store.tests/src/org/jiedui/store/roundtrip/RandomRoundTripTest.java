/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EPackage;
import org.jiedui.core.json.ProgrammeExport;
import org.jiedui.core.json.ProgrammeImport;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.core.spi.store.ObjectStoreProvider;
import org.jiedui.core.workspace.BooksFinding;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Programme;
import org.jiedui.store.H2StoreProvider;
import org.jiedui.store.PackageCatalog;
import org.jiedui.store.PostgresStoreProvider;
import org.jiedui.store.fixture.Place;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.DynamicModels;
import org.jiedui.testsupport.MemoryWorkspace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a model has, and whatever is done to it: what is saved comes back as it was shown, from the database and from a JSON file. Each seed
 * is a programme of its own and one run of adding, changing, moving, deleting, undoing and saving; a failure names it.
 */
@TestInstance(Lifecycle.PER_CLASS)
class RandomRoundTripTest {

	private static final int SEEDS = 12;
	private static final int SAVES = 4;
	private static final int STEPS = 30;

	private final EveryFeature model = new EveryFeature();
	private final Map<String, Map<String, List<String>>> saved = new TreeMap<>();
	private String firstPlace;
	private ObjectStore first;
	private ObjectStore second;

	/** Where the books lie. */
	Place place() {
		return Place.FOLDER;
	}

	/** Numbers that differ from place to place. */
	int seed() {
		return 0;
	}

	IntStream seeds() {
		return IntStream.rangeClosed(1, SEEDS).map(each -> seed() + each);
	}

	@BeforeAll
	void open(@TempDir Path folder) throws Exception {
		firstPlace = place().make(Files.createDirectory(folder.resolve("first")));
		String secondPlace = place().make(Files.createDirectory(folder.resolve("second")));
		for (EPackage each : model.packages()) {
			DynamicModels.register(each);
		}
		first = open(firstPlace);
		second = open(secondPlace);
		new BooksBuilder().programme("前").helper("甲").helper("乙").recipient("丙").books().saveTo(MemoryWorkspace.open(first));
	}

	/** What all seeds left is there when the books are opened again, and nothing is wrong with them. */
	@AfterAll
	void reopenAndClose() {
		if (first == null || second == null) {
			return;
		}
		first.close();
		try (ObjectStore again = open(firstPlace)) {
			Workspace workspace = MemoryWorkspace.open(again);
			saved.forEach((name, content) -> assertSame(content, RecordContent.stored(workspace, name), name + ", opened again"));
			assertNothingIsWrong(again);
		}
		assertNothingIsWrong(second);
		second.close();
		for (EPackage each : model.packages()) {
			DynamicModels.unregister(each);
		}
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void whatIsSavedIsWhatIsShownInBooksAndFiles(int seed) throws Exception {
		String name = "协作 " + seed;
		new BooksBuilder().programme(name).books().saveTo(MemoryWorkspace.open(first));
		Workspace workspace = MemoryWorkspace.open(first);
		try (Session session = workspace.openSession()) {
			Programme programme = RecordContent.load(session, name);
			edit(workspace, session, new RandomRecords(session, model, programme, new Random(seed)), name);
			saved.put(name, RecordContent.of(session));
		}
		byte[] file = export(workspace, name);
		Workspace other = MemoryWorkspace.open(second);
		take(other, file);
		assertSame(saved.get(name), RecordContent.stored(other, name), "seed " + seed + ", through a file");
		assertThat(new String(export(other, name), StandardCharsets.UTF_8)).as("seed %s, the file of the file", seed)
				.isEqualTo(new String(file, StandardCharsets.UTF_8));
	}

	private static void edit(Workspace workspace, Session session, RandomRecords records, String name) {
		for (int count = 0; count < 6; count++) {
			records.add();
		}
		for (int save = 1; save <= SAVES; save++) {
			for (int step = 0; step < STEPS; step++) {
				records.step();
			}
			session.save("", null);
			assertThat(session.isDirty()).as("%s, save %s: dirty", name, save).isFalse();
			assertSame(RecordContent.of(session), RecordContent.stored(workspace, name), name + ", save " + save);
		}
	}

	private ObjectStore open(String location) {
		PackageCatalog packages = () -> List.of(JieduiPackage.eINSTANCE, model.first, model.second);
		ObjectStoreProvider server = new PostgresStoreProvider(packages);
		return (server.accepts(location) ? server : new H2StoreProvider(packages)).open(location, null);
	}

	private static byte[] export(Workspace workspace, String name) throws Exception {
		try (Session session = workspace.openSession()) {
			Programme programme = RecordContent.load(session, name);
			ByteArrayOutputStream file = new ByteArrayOutputStream();
			new ProgrammeExport(session).write(List.of(programme), file);
			return file.toByteArray();
		}
	}

	private static void take(Workspace workspace, byte[] file) throws Exception {
		try (Session session = workspace.openSession()) {
			new ProgrammeImport(session).read(new ByteArrayInputStream(file), "file");
			session.save("", null);
		}
	}

	private static void assertSame(Map<String, List<String>> shown, Map<String, List<String>> stored, String when) {
		assertThat(RecordContent.differences(shown, stored)).as(when).isEmpty();
		assertThat(stored).as(when).isEqualTo(shown);
	}

	private static void assertNothingIsWrong(ObjectStore store) {
		List<BooksFinding> findings = new ArrayList<>();
		store.maintenance().orElseThrow().verify(findings::add, null);
		assertThat(findings).isEmpty();
	}
}
