/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.jiedui.store.fixture.Changes.feature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.jiedui.core.history.Commit;
import org.jiedui.core.history.HistoryQuery;
import org.jiedui.core.query.Query;
import org.jiedui.core.spi.evolution.MigrationStep;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Books that an earlier version of a module wrote: of a class Stall with a title and a size as text ("12 m"), and parts of the class Ware. Today it
 * is a Booth with a name, and the size is a number.
 */
class OldModuleTest {

	private static final EcoreFactory ECORE = EcoreFactory.eINSTANCE;
	private static final ObjectId NORTH = ObjectId.parse("2-1");

	@TempDir
	private Path folder;
	private final EPackage today = ECORE.createEPackage();
	private final EClass booth = type("Booth");
	private final EClass ware = type("Ware");

	@BeforeEach
	void unpack() throws IOException {
		try (InputStream file = OldModuleTest.class.getResourceAsStream("format2/stalls.zip"); ZipInputStream zip = new ZipInputStream(file)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().endsWith(".db")) {
					Files.copy(zip, folder.resolve(Path.of(entry.getName()).getFileName()));
				}
			}
		}
		today.setName("stalls");
		today.setNsPrefix("stalls");
		today.setNsURI("https://jiedui.org/test/stalls");
		Step.version(today, 3);
		attribute(booth, "name", EcorePackage.Literals.ESTRING);
		attribute(booth, "size", EcorePackage.Literals.EINT);
		attribute(ware, "name", EcorePackage.Literals.ESTRING);
		EReference wares = ECORE.createEReference();
		wares.setName("wares");
		wares.setEType(ware);
		wares.setContainment(true);
		wares.setUpperBound(-1);
		booth.getEStructuralFeatures().add(wares);
	}

	private EClass type(String name) {
		EClass type = ECORE.createEClass();
		type.setName(name);
		today.getEClassifiers().add(type);
		return type;
	}

	private static void attribute(EClass owner, String name, EDataType type) {
		EAttribute attribute = ECORE.createEAttribute();
		attribute.setName(name);
		attribute.setEType(type);
		owner.getEStructuralFeatures().add(attribute);
	}

	/** @param metres what is not a number in a size */
	private List<MigrationStep> steps(String metres) {
		return List.of(Step.of(today, 1, books -> {
			books.renameClass("Stall", "Booth");
			books.renameFeature("Booth", "title", "name");
		}), Step.of(today, 2, books -> books.convert("Booth", "size", size -> size.replace(metres, ""))));
	}

	private List<Path> backups() throws IOException {
		try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
			return files.toList();
		}
	}

	@Test
	void itsObjectsAreThoseOfToday() throws IOException {
		for (int opening = 0; opening < 2; opening++) {
			try (Books books = Books.open(folder.toString(), steps(" m"), today)) {
				ObjectState north = books.state(NORTH);
				assertThat(north.type()).isSameAs(booth);
				assertThat(north.get(feature(booth, "name"))).isEqualTo("北门一号");
				assertThat(north.get(feature(booth, "size"))).isEqualTo(12);
				List<ObjectState> all = books.fetch(Query.of(booth)).states();
				assertThat(all).extracting(ObjectState::type).containsOnly(booth, ware);
				assertThat(all).filteredOn(each -> each.type() == ware).extracting(each -> each.get(feature(ware, "name"))).containsExactly("茶");
				assertThat(all).filteredOn(each -> each.type() == booth).extracting(each -> each.get(feature(booth, "size")))
						.containsExactlyInAnyOrder(12, 0);
			}
		}
		assertThat(backups()).singleElement()
				.satisfies(copy -> assertThat(copy.getFileName().toString()).contains("-before-"));
	}

	@Test
	void whatWasDoneThenIsTakenBackToday() {
		try (Books books = Books.open(folder.toString(), steps(" m"), today)) {
			Commit last = books.store().history(HistoryQuery.ofObject(NORTH, 1)).getFirst();
			assertThat(books.store().journal(last.number())).singleElement()
					.satisfies(entry -> assertThat(entry.features()).singleElement().satisfies(change -> {
						assertThat(change.feature()).isSameAs(feature(booth, "name"));
						assertThat(change.oldValue()).isEqualTo("北门");
					}));
			assertThat(books.store().asOf(NORTH, last.number().sequence() - 1)).isPresent();
			books.commit(new Changes().set(books.state(NORTH), "size", 13));
			assertThat(books.state(NORTH).get(feature(booth, "size"))).isEqualTo(13);
		}
	}

	@Test
	void aStepThatFailsLeavesTheBooksToTheOlderModule() throws IOException {
		WorkspaceException refusal = catchThrowableOfType(WorkspaceException.class, () -> Books.open(folder.toString(), steps(" km"), today).close());
		assertThat(refusal).hasMessageContaining("stalls").hasMessageContaining("12 m");
		assertThat(backups()).hasSize(1);
		catchThrowableOfType(WorkspaceException.class, () -> Books.open(folder.toString(), steps(" km"), today).close());
		assertThat(backups()).as("of today there is one of the same").hasSize(1);
		try (Books books = Books.open(folder)) {
			ObjectState north = books.state(NORTH);
			assertThat(north.type().getName()).isEqualTo("Stall");
			assertThat(north.get(feature(north.type(), "title"))).isEqualTo("北门一号");
		}
		assertThat(folder.resolve("migrating")).doesNotExist();
	}

	@Test
	void whatAKilledProgramLeftOfACopyIsInNobodysWay() throws IOException {
		Files.createDirectory(folder.resolve("migrating"));
		Files.writeString(folder.resolve("migrating").resolve("books.mv.db"), "half a copy");
		try (Books books = Books.open(folder.toString(), steps(" m"), today)) {
			assertThat(books.state(NORTH).type()).isSameAs(booth);
		}
		assertThat(folder.resolve("migrating")).doesNotExist();
	}
}
