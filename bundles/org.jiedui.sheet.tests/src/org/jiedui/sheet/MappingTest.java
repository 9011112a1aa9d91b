/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jiedui.core.workspace.Location;
import org.jiedui.model.JieduiPackage;
import org.jiedui.sheet.internal.mapping.MappingFolder;
import org.jiedui.sheet.internal.mapping.MappingJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What columns mean is remembered. */
class MappingTest {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;

	@TempDir
	private Path folder;
	private final ImportFixture books = new ImportFixture();

	@Test
	void aMappingIsRememberedByName() throws Exception {
		MappingStore store = MappingFolder.of(new Location(folder.toString()));
		ColumnMapping mapping = new ColumnMapping("县/乡 台账", "Project",
				List.of(new ColumnMapping.Entry("甲方投入", "budget", Magnitude.TEN_THOUSAND, DateOrder.UNKNOWN)), List.of("name"));

		store.save(mapping);

		assertThat(store.names()).containsExactly("县_乡 台账");
		assertThat(store.load("县/乡 台账")).contains(mapping);
		store.remove("县/乡 台账");
		assertThat(store.load("县/乡 台账")).isEmpty();
	}

	@Test
	void nothingLeadsOutOfTheFolder() throws Exception {
		MappingStore store = new MappingFolder(folder.resolve("mappings"));
		store.save(new ColumnMapping("../../evil", "Project", List.of(), List.of()));

		assertThat(Files.list(folder)).extracting(file -> file.getFileName().toString()).containsExactly("mappings");
	}

	@Test
	void columnsAreFoundByTheirHeadings() throws Exception {
		Path first = new TestBook().row("事项", "甲方投入", "编号").row("路", 10, "1").write(folder, "a.xlsx");
		Recognition proposed = books.recognise(first, P.getProject());
		Recognition decided = proposed.with(proposed.columns().get(1).with(Target.of(P.getProject_Budget())).with(Magnitude.TEN_THOUSAND));
		ColumnMapping mapping = ColumnMapping.of("投入", decided);
		Path second = new TestBook().row("编号", "甲方 投入", "事项", "新列").row("2", 3, "桥", "x").write(folder, "b.xlsx");

		Recognition found = books.recognise(new Inquiry(second).by(mapping));
		books.run(second, found, null);

		assertThat(books.stored(P.getProject(), "code", "name", "budget")).containsExactly(List.of("2", "桥", "30000"));
		assertThat(found.remarks()).anySatisfy(remark -> assertThat(remark.heading()).isEqualTo("新列"));
	}

	@Test
	void aMappingForSomethingElseIsRefused() throws Exception {
		Path file = new TestBook().row("编号", "名称").row("1", "甲").write(folder, "a.xlsx");
		ColumnMapping other = mapping(new ColumnMapping.Entry("别的", "name", null, DateOrder.UNKNOWN));
		ColumnMapping wrong = mapping(new ColumnMapping.Entry("名称", "nose", null, DateOrder.UNKNOWN));

		assertThatExceptionOfType(SheetRefusedException.class).isThrownBy(() -> books.recognise(new Inquiry(file).by(other)));
		assertThatExceptionOfType(SheetRefusedException.class).isThrownBy(() -> books.recognise(new Inquiry(file).by(wrong)))
				.withMessageContaining("nose");
	}

	private static ColumnMapping mapping(ColumnMapping.Entry column) {
		return new ColumnMapping("x", "Project", List.of(column), List.of());
	}

	@Test
	void aDamagedFileIsRefused() throws Exception {
		for (String text : List.of("{", "[]", "{\"columns\": 1}", "{\"name\": 1}", "{\"columns\": [{\"magnitude\": \"HUGE\"}]}")) {
			Path file = Files.writeString(folder.resolve("m.json"), text);
			assertThatExceptionOfType(SheetRefusedException.class).as(text).isThrownBy(() -> new MappingJson().read(file))
					.withMessageContaining("m.json");
		}
	}
}
