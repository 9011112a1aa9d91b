/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.exchange.RowOutcome.Kind;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Project;
import org.jiedui.model.value.Money;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.sheet.internal.layout.BooksBirth;
import org.jiedui.sheet.internal.layout.Parts;
import org.jiedui.sheet.internal.layout.SheetColumn;
import org.jiedui.sheet.internal.layout.SheetLayout;
import org.jiedui.sheet.internal.layout.SheetLayouts;
import org.jiedui.sheet.internal.layout.Stamp;
import org.jiedui.sheet.internal.layout.StampSheet;
import org.jiedui.testsupport.BooksBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that was exported from the books comes back: what the office changed is changed, and what others changed since is not lost. */
class OwnWorkbookTest {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;

	@TempDir
	private Path folder;
	private final ImportFixture books = new ImportFixture();
	private final ValueFormat format = new ValueFormat(new Labels(Locale.CHINESE), MoneyScale.TEN_THOUSAND);

	@BeforeEach
	void books() {
		new BooksBuilder().programme("河东–迭部").project("路", project -> {
			project.setCode("1");
			project.setBudget(Money.of(100_000));
			project.setDescription("旧");
		}).project("桥", project -> project.setCode("2")).books().saveTo(books.workspace());
	}

	/** Writes what is stored, as the export does, with changes of the office. */
	private Path export(String name, Consumer<Map<String, Object>> office, ImportFixture from) throws Exception {
		SheetLayout layout = new SheetLayouts(format, new Parts(List.of(P))).of(P.getProject());
		Path file = folder.resolve(name);
		try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "Jiedui", "1.0");
				Session session = from.workspace().openSession()) {
			Worksheet sheet = workbook.newWorksheet("项目");
			List<SheetColumn> columns = new ArrayList<>(layout.columns());
			for (int column = 0; column < columns.size(); column++) {
				sheet.value(0, column, columns.get(column).heading());
			}
			int row = 1;
			for (EObject project : session.load(Query.of(P.getProject()))) {
				Map<String, Object> cells = new TreeMap<>();
				for (SheetColumn column : columns) {
					cells.put(column.key(), cell(column, project, session));
				}
				office.accept(cells);
				for (int column = 0; column < columns.size(); column++) {
					Object value = cells.get(columns.get(column).key());
					if (value instanceof BigDecimal number) {
						sheet.value(row, column, number);
					} else if (value != null) {
						sheet.value(row, column, value.toString());
					}
				}
				row++;
			}
			BooksBirth birth = new BooksBirth(from.workspace());
			Map<Integer, String> births = Map.of(2, birth.of(2).orElseThrow());
			StampSheet.write(workbook, new Stamp(Stamp.CURRENT, births, List.of(), "zh", MoneyScale.TEN_THOUSAND, false,
					List.of(Stamp.Sheet.of("项目", layout))));
		}
		return file;
	}

	private Object cell(SheetColumn column, EObject object, Session session) {
		return switch (column.key()) {
			case SheetColumn.ID -> session.id(object).map(ObjectId::toString).orElseThrow();
			case SheetColumn.VERSION -> BigDecimal.valueOf(session.version(object));
			default -> {
				String text = column.feature().map(feature -> format.editText(feature, object.eGet(feature))).orElse("");
				yield text.isEmpty() ? null : text;
			}
		};
	}


	private void setBudget(String name, long yuan) {
		try (Session session = books.workspace().openSession()) {
			Optional<EObject> project = session.load(Query.of(P.getProject())).stream().filter(each -> ((Project) each).getName().equals(name))
					.findFirst();
			session.editingDomain().getCommandStack()
					.execute(SetCommand.create(session.editingDomain(), project.orElseThrow(), P.getProject_Budget(), Money.of(yuan)));
			session.save("", null);
		}
	}

	@Test
	void anUntouchedWorkbookChangesNothing() throws Exception {
		Path file = export("a.xlsx", cells -> {
		}, books);

		Recognition recognition = books.recognise(new Inquiry(file));

		assertThat(recognition.own()).isTrue();
		assertThat(recognition.type()).isEqualTo(P.getProject());
		assertThat(books.run(file, recognition, null).count(Kind.UNCHANGED)).isEqualTo(2);
	}

	@Test
	void changesAndEmptiedCellsComeIn() throws Exception {
		Path file = export("a.xlsx", cells -> {
			if ("1".equals(cells.get("code"))) {
				cells.put("name", "大路");
				cells.put("budget", BigDecimal.valueOf(12.5));
				cells.put("description", null);
			}
		}, books);

		books.run(file, books.recognise(new Inquiry(file)), null);

		assertThat(books.stored(P.getProject(), "code", "name", "budget", "description"))
				.containsExactlyInAnyOrder(List.of("1", "大路", "125000", "null"), List.of("2", "桥", "null", "null"));
	}

	@Test
	void newRowsAreAdded() throws Exception {
		Path file = export("a.xlsx", cells -> {
			if ("2".equals(cells.get("code"))) {
				cells.putAll(Map.of("code", "3", "name", "井"));
				cells.put("#id", null);
				cells.put("#version", null);
			}
		}, books);

		books.run(file, books.recognise(new Inquiry(file)), null);

		assertThat(books.stored(P.getProject(), "name")).containsExactlyInAnyOrder(List.of("路"), List.of("桥"), List.of("井"));
	}

	@Test
	void whatOthersChangedSinceStays() throws Exception {
		Path file = export("a.xlsx", cells -> {
			if ("1".equals(cells.get("code"))) {
				cells.put("description", "新");
			}
		}, books);
		setBudget("路", 300_000);

		books.run(file, books.recognise(new Inquiry(file)), null);

		assertThat(books.stored(P.getProject(), "code", "budget", "description")).contains(List.of("1", "300000", "新"));
		assertThat(books.row(2).remarks()).anySatisfy(remark -> assertThat(remark.message()).contains("300,000"));
	}

	@Test
	void whatBothChangedIsAConflictWithAllThreeValues() throws Exception {
		Path file = export("a.xlsx", cells -> {
			if ("1".equals(cells.get("code"))) {
				cells.put("budget", BigDecimal.valueOf(20));
			}
		}, books);
		setBudget("路", 300_000);

		books.run(file, books.recognise(new Inquiry(file)), null);

		assertThat(books.row(2).kind()).isEqualTo(Kind.REFUSED);
		assertThat(books.row(2).remarks()).anySatisfy(remark -> assertThat(remark.message()).contains("200,000", "100,000", "300,000"));
		assertThat(books.stored(P.getProject(), "code", "budget")).contains(List.of("1", "300000"));
	}

	@Test
	void whatWasDeletedSinceDoesNotComeBackByItself() throws Exception {
		Path file = export("a.xlsx", cells -> {
		}, books);
		try (Session session = books.workspace().openSession()) {
			session.editingDomain().getCommandStack().execute(session.delete(List.of(session.load(Query.of(P.getProject())).getFirst())));
			session.save("", null);
		}

		books.run(file, books.recognise(new Inquiry(file)), null);

		assertThat(books.rows()).extracting(each -> each.kind()).containsExactlyInAnyOrder(Kind.REFUSED, Kind.UNCHANGED);
	}

	@Test
	void identifiersOfOtherBooksMeanNothing() throws Exception {
		ImportFixture others = new ImportFixture();
		new BooksBuilder().programme("甲–乙").project("渠", project -> project.setCode("1")).books().saveTo(others.workspace());
		Path file = export("a.xlsx", cells -> {
		}, others);

		Recognition recognition = books.recognise(new Inquiry(file));
		books.run(file, recognition, null);

		assertThat(recognition.own()).isFalse();
		assertThat(books.row(2).kind()).as("found by its code").isEqualTo(Kind.REFUSED);
	}
}
