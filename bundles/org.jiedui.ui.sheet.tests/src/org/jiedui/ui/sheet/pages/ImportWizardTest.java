/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.exchange.ExportOrder;
import org.jiedui.core.spi.exchange.RowOutcome.Kind;
import org.jiedui.core.spi.exchange.TableReport;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.sheet.SheetExport;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.SessionContent;
import org.jiedui.ui.sheet.ImportBooks;
import org.jiedui.ui.sheet.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The wizard from the file to the books and back. */
class ImportWizardTest {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;

	@TempDir
	private Path folder;
	private final ImportBooks books = new ImportBooks();

	private TableReport run(WizardDriver wizard) throws Exception {
		var around = wizard.model().around();
		return around.sheets().run(around.workspace(), wizard.model().order(), around.labels(), row -> {
			// Told by the dry run.
		}, null);
	}

	private static Labels labels() {
		return new Labels(Locale.getDefault());
	}

	/** As lists of the World Bank are: a title above the heading, amounts in millions, more columns than the books have fields. */
	private Path foreign() throws Exception {
		return Sheets.write(folder.resolve("projects.xlsx"), "Sheet1", List.of(Sheets.row("World Bank Projects 1975"), Sheets.row(),
				Sheets.row("Project ID", "Region", "Country", "Project Status", "Project Name", "Closing Date"),
				Sheets.row("P000001", "East Asia", "China", "Closed", "Rural roads", "2023-06-01"),
				Sheets.row("P000002", "East Asia", "China", "Closed", "Rural water", "2023-07-01"),
				Sheets.row("P000003", "East Asia", "China", "Closed", "Rural schools", "soon")));
	}

	@Test
	void aForeignWorkbookIsImportedAndRevertedAsAWhole() throws Exception {
		books.programme("Kunshan\u2013Dege");
		var before = SessionContent.stored(books.workspace());
		TableReport report;
		try (WizardDriver wizard = new WizardDriver(books, foreign())) {
			wizard.until(() -> !wizard.model().source().isBusy());
			wizard.choose("type", wizard.model().source().label(P.getProject()));
			wizard.until(() -> wizard.model().source().type() == P.getProject() && !wizard.model().source().isBusy());
			assertThat(wizard.table("preview").getItemCount()).isEqualTo(5);
			assertThat(wizard.canFinish()).as("nobody has seen yet what would happen").isFalse();
			wizard.next();
			assertThat(wizard.table("columns").getItem(4).getText(0)).isEqualTo("Project Name");
			assertThat(wizard.table("columns").getItem(4).getText(2)).isEqualTo(labels().label(P.getProgrammeRecord_Name()));
			wizard.next();
			wizard.until(() -> !wizard.model().trial().isBusy());
			assertThat(wizard.table("rows").getItemCount()).isEqualTo(3);
			assertThat(wizard.message()).contains("2").contains("1");
			assertThat(((Text) wizard.named("rejects")).getText()).startsWith(folder.toString()).endsWith(".xlsx");
			wizard.select((Button) wizard.named(Kind.REFUSED.name()));
			assertThat(wizard.table("rows").getItemCount()).isEqualTo(1);
			assertThat(wizard.table("rows").getItem(0).getText(3)).contains("soon");
			wizard.finish();
			report = run(wizard);
		}

		assertThat(books.stored(P.getProject(), "name")).containsExactly("Rural roads", "Rural water");
		assertThat(report.rejects()).exists();
		assertThat(report.commits()).hasSize(1);
		books.workspace().revert(report.commits().getFirst(), "");
		assertThat(SessionContent.stored(books.workspace())).isEqualTo(before);
	}

	private Path export() throws Exception {
		new BooksBuilder().programme("Kunshan\u2013Dege").project("Road", project -> project.setCode("1"))
				.project("Bridge", project -> project.setCode("2")).books().saveTo(books.workspace());
		Path file = folder.resolve("export.xlsx");
		new SheetExport().export(new ExportOrder(books.workspace(), file, new ValueFormat(labels(), MoneyScale.TEN_THOUSAND))
				.within(Set.of(books.programmes().getFirst().id())), null);
		return file;
	}

	/** Goes to the dry run of the projects. */
	private static void tryProjects(WizardDriver wizard) {
		wizard.until(() -> !wizard.model().source().isBusy());
		assertThat(wizard.model().source().recognition().orElseThrow().own()).as("a sheet that says itself what it is comes first").isTrue();
		wizard.choose("sheet", labels().plural(P.getProject()));
		wizard.until(() -> !wizard.model().source().isBusy() && wizard.model().source().type() == P.getProject());
		assertThat(wizard.model().source().recognition().orElseThrow().own()).isTrue();
		wizard.next();
		wizard.next();
		wizard.until(() -> !wizard.model().trial().isBusy());
	}

	@Test
	void anExportComesBackWithWhatWasChangedInIt() throws Exception {
		Path file = export();
		Sheets.replace(file, "Bridge", "Viaduct");
		var before = SessionContent.stored(books.workspace());
		TableReport report;
		try (WizardDriver wizard = new WizardDriver(books, file)) {
			tryProjects(wizard);
			wizard.select((Button) wizard.named(Kind.CHANGED.name()));
			assertThat(wizard.table("rows").getItem(0).getText(3)).contains("Bridge", "Viaduct");
			assertThat(wizard.table("changes").getItem(0).getText(1)).isEqualTo("Bridge");
			assertThat(wizard.table("changes").getItem(0).getText(2)).isEqualTo("Viaduct");
			wizard.finish();
			report = run(wizard);
		}
		assertThat(report.count(Kind.CHANGED)).isEqualTo(1);
		assertThat(books.stored(P.getProject(), "name")).containsExactlyInAnyOrder("Road", "Viaduct");
		books.workspace().revert(report.commits().getFirst(), "");
		assertThat(books.stored(P.getProject(), "name")).containsExactlyInAnyOrder("Road", "Bridge");
		assertThat(SessionContent.stored(books.workspace())).isEqualTo(before);
	}

	@Test
	void whatTheBooksChangedSinceTheExportStays() throws Exception {
		Path file = export();
		try (Session session = books.workspace().openSession()) {
			var road = session.load(Query.of(P.getProject())).getFirst();
			session.editingDomain().getCommandStack().execute(SetCommand.create(session.editingDomain(), road, P.getProgrammeRecord_Name(), "Other"));
			session.save("", null);
		}
		try (WizardDriver wizard = new WizardDriver(books, file)) {
			tryProjects(wizard);
			assertThat(wizard.model().trial().report().orElseThrow().count(Kind.UNCHANGED)).isEqualTo(2);
			assertThat(wizard.canFinish()).as("there is nothing to import").isFalse();
		}
		assertThat(books.stored(P.getProject(), "name")).contains("Other");
	}

	@Test
	void aColumnIsGivenAnotherFieldBelowTheList() throws Exception {
		books.programme("Kunshan\u2013Dege");
		try (WizardDriver wizard = new WizardDriver(books, foreign())) {
			wizard.until(() -> !wizard.model().source().isBusy());
			wizard.choose("type", wizard.model().source().label(P.getProject()));
			wizard.next();
			wizard.selectRow("columns", 1);

			wizard.choose("target", labels().label(P.getElement_Remarks()));

			assertThat(wizard.table("columns").getItem(1).getText(2)).isEqualTo(labels().label(P.getElement_Remarks()));
			assertThat(wizard.table("columns").getSelectionIndex()).isEqualTo(1);
		}
	}
}
