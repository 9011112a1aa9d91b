/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Selection;
import org.jiedui.evidence.EvidencePackage.Literals;
import org.jiedui.evidence.FigureState;
import org.jiedui.evidence.ReportedFigure;
import org.jiedui.evidence.ui.internal.editor.FigureAction;
import org.jiedui.evidence.ui.internal.editor.SourceDesk;
import org.jiedui.evidence.ui.internal.editor.SourceEditor;
import org.jiedui.evidence.ui.internal.reconciliation.ReconciliationView;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.EditorOpener;
import org.jiedui.ui.books.OpenBooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** One article from the clipboard to the last figure and to what the ledgers hold, by the keyboard. Only in the running product. */
@EnabledIf("isRunning")
class ArticleTest {

	private static final String ARTICLE = """
			东湖区与建始县结对帮扶见成效
			2023年12月31日，记者从东湖区获悉，该区2023年投入财政帮扶资金3000万元，实施帮扶项目12个。
			消费帮扶方面，2023年销售建始县农特产品5898万元。
			劳务协作方面，2023年帮助1211名农村劳动力实现就业，其中脱贫人口745人。
			今年45岁的村民说，家里离县城30公里。
			""";

	private final Workbench workbench = new Workbench();
	private final Books books = workbench.service(Books.class);
	private OpenBooks open;

	static boolean isRunning() {
		return Platform.isRunning() && PlatformUI.isWorkbenchRunning();
	}

	/** After the import of the samples the first is opened: not before, nothing else comes to the front by itself. */
	@BeforeAll
	static void awaitTheFirstEditor() {
		Workbench workbench = new Workbench();
		workbench.until(() -> workbench.page().getActiveEditor() != null);
	}

	@BeforeEach
	void openTheProgramme() {
		int part = books.programmes().getFirst().part();
		workbench.service(EditorOpener.class).open(part);
		workbench.until(() -> books.loaded(part).isPresent());
		open = books.loaded(part).orElseThrow();
	}

	@AfterEach
	void close() {
		workbench.page().closeEditors(workbench.page().getEditorReferences(), false);
	}

	private SourceEditor add(String text) {
		workbench.executeInDialog("org.jiedui.evidence.ui.addSource", dialog -> paste(dialog, text));
		workbench.until(() -> workbench.page().getActiveEditor() instanceof SourceEditor editor && editor.desk() != null);
		return (SourceEditor) workbench.page().getActiveEditor();
	}

	private static void paste(Shell dialog, String text) {
		List<Button> sides = Workbench.all(dialog, Button.class).stream().filter(each -> (each.getStyle() & SWT.RADIO) != 0).toList();
		sides.get(0).setSelection(false);
		sides.get(1).setSelection(true);
		sides.get(1).notifyListeners(SWT.Selection, new Event());
		Workbench.all(dialog, Text.class).stream().filter(each -> (each.getStyle() & SWT.MULTI) != 0 && each.getEditable()).findFirst().orElseThrow()
				.setText(text);
		Workbench.pressOk(dialog);
	}

	private static Table figures(SourceEditor editor) {
		return Workbench.all(Workbench.control(editor), Table.class).getFirst();
	}

	@Test
	@DisplayName("By the keyboard alone every figure of an article is decided, and then stands beside the ledgers")
	void anArticleIsWorkedThroughByTheKeyboard() throws Exception {
		SourceEditor editor = add(ARTICLE);
		SourceDesk desk = editor.desk();
		Table table = figures(editor);
		int figures = desk.open();
		assertThat(figures).isGreaterThanOrEqualTo(5);
		assertThat(editor.isDirty()).as("the document waits to be saved").isTrue();

		workbench.press(table, 'n', 0);
		assertThat(desk.selected()).as("the first to be decided").contains(desk.listed().getFirst());
		workbench.press(table, 'd', 0);
		assertThat(desk.open()).isEqualTo(figures - 1);
		workbench.press(table, 'p', 0);
		workbench.press(table, 'r', 0);
		while (desk.open() > 0) {
			int before = desk.open();
			workbench.press(table, SWT.CR, 0);
			assertThat(desk.open()).as("Enter confirms and goes on").isEqualTo(before - 1);
		}
		workbench.execute("org.eclipse.ui.edit.undo");
		assertThat(desk.open()).as("each decision is one step").isEqualTo(1);
		workbench.execute("org.eclipse.ui.edit.redo");
		assertThat(desk.open()).isZero();

		assertThat(open.save("", new NullProgressMonitor()).isOK()).isTrue();
		assertThat(editor.isDirty()).isFalse();
		assertThat(states()).filteredOn(FigureState.NEW::equals).as("only context is undecided").hasSizeLessThanOrEqualTo(desk.all().size() - figures);
		assertThat(states()).contains(FigureState.DISPUTED, FigureState.WITHDRAWN, FigureState.CONFIRMED);
		reconciliationShows("5,898");
	}

	private List<Object> states() {
		return open.session().workspace().rows(Selection.parse(Query.of(Literals.REPORTED_FIGURE).within(open.part()), "state")).stream()
				.map(row -> row.values().getFirst()).toList();
	}

	private void reconciliationShows(String claimed) throws PartInitException {
		IViewPart view = workbench.page().showView(ReconciliationView.ID);
		Table rows = Workbench.all(Workbench.control(view), Table.class).getFirst();
		workbench.until(() -> rows.getItemCount() > 0);
		assertThat(rows.getItems()).anySatisfy(row -> assertThat(row.getText(1)).contains(claimed));
	}

	@Test
	@DisplayName("What is undone to the end takes the document away, and redone brings it back")
	void theIntakeIsOneStep() {
		SourceEditor editor = add("2022年销售农特产品120万元。");
		assertThat(editor.desk().all()).isNotEmpty();

		workbench.execute("org.eclipse.ui.edit.undo");
		workbench.until(() -> editor.desk() == null);
		workbench.execute("org.eclipse.ui.edit.redo");
		workbench.until(() -> editor.desk() != null);
		open.revert();
	}

	@Test
	@DisplayName("Letters are commands at the figures and letters in a field")
	void lettersStayLettersInFields() {
		SourceEditor editor = add("2021年销售农特产品130万元。");
		SourceDesk desk = editor.desk();
		workbench.press(figures(editor), 'n', 0);
		StyledText text = Workbench.all(Workbench.control(editor), StyledText.class).getFirst();
		workbench.press(text, 'c', 0);
		assertThat(desk.open()).as("also while the text has the focus").isZero();
		workbench.execute(FigureAction.REOPEN.command());
		assertThat(desk.open()).isEqualTo(1);

		workbench.press(text, 'e', 0);
		Text value = Workbench.all(Workbench.control(editor), Text.class).getFirst();
		workbench.press(value, 'c', 0);
		assertThat(desk.open()).as("typed into a field it decides nothing").isEqualTo(1);
		open.revert();
	}

	@Test
	@DisplayName("What a figure should be is entered in the unit that is shown, and holds at once")
	void aFigureIsCorrected() {
		SourceEditor editor = add("2020年销售农特产品1400万元。");
		SourceDesk desk = editor.desk();
		workbench.press(figures(editor), 'n', 0);
		workbench.press(figures(editor), 'e', 0);
		Text value = Workbench.all(Workbench.control(editor), Text.class).getFirst();
		assertThat(value.getMessage()).isEqualTo("1,400");
		value.setText("140");
		value.notifyListeners(SWT.DefaultSelection, new Event());

		ReportedFigure figure = desk.all().stream().filter(each -> each.getText().startsWith("1400")).findFirst().orElseThrow();
		assertThat(figure.getCorrected().number()).isEqualByComparingTo("1400000");
		assertThat(figure.getValue().number()).as("as written").isEqualByComparingTo("14000000");
		assertThat(figure.getState()).isEqualTo(FigureState.CONFIRMED);
		open.revert();
	}
}
