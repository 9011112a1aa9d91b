/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.jiedui.core.dashboard.Bar;
import org.jiedui.core.dashboard.ChartTile;
import org.jiedui.core.dashboard.MatrixTile;
import org.jiedui.core.dashboard.NumberTile;
import org.jiedui.core.dashboard.RowFilter;
import org.jiedui.core.dashboard.Rows;
import org.jiedui.core.dashboard.Series;
import org.jiedui.core.dashboard.Tile;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Unit;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.books.EditorOpener;
import org.jiedui.ui.editor.internal.overview.NumberCard;
import org.jiedui.ui.theme.Palette;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TileBoardTest {

	private static final List<RowFilter> IN_2023 = List.of(new RowFilter.InYear(Literals.EXCHANGE__START, 2023));

	private final TileTexts texts = new TileTexts(new ValueFormat(new Labels(Locale.ENGLISH), MoneyScale.TEN_THOUSAND), 2023);
	private final EditorOpener opener = mock();
	private final FormToolkit toolkit = new FormToolkit(Display.getDefault());
	private Shell shell;
	private RowsChoice choice;
	private TileBoard board;

	@BeforeEach
	void open() {
		shell = new Shell(Display.getDefault());
		shell.setLayout(new FillLayout());
		shell.setSize(1000, 700);
		choice = new RowsChoice(opener, part -> "Programme " + part);
		board = new TileBoard(shell, toolkit, new Palette(), choice);
		shell.open();
	}

	@AfterEach
	void close() {
		shell.dispose();
		toolkit.dispose();
	}

	private void show(Tile... tiles) {
		board.show(Map.of(JieduiPackage.eINSTANCE, List.of(tiles)), texts);
		shell.layout(true, true);
	}

	private <T extends Control> T first(Class<T> type) {
		List<T> found = new ArrayList<>();
		collect(shell, type, found);
		return found.getFirst();
	}

	private static <T extends Control> void collect(Composite parent, Class<T> type, List<T> found) {
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child)) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite composite) {
				collect(composite, type, found);
			}
		}
	}

	private static Rows rows(int part, long yuan) {
		return new Rows(part, "sales", IN_2023, Money.of(yuan));
	}

	private static NumberTile number(Rows... rows) {
		return new NumberTile("sales", JieduiPackage.eINSTANCE, 0, "Sales", Unit.YUAN, Money.of(36_250_000), Optional.of(Money.of(36_160_000)),
				Optional.of(Money.of(40_000_000)), List.of(rows));
	}

	private static ChartTile chart(ChartTile.Shape shape) {
		List<Bar> bars = List.of(new Bar("2022", Money.of(200_000), List.of(rows(2, 200_000))),
				new Bar("2023", Money.of(400_000), List.of(rows(3, 400_000))));
		return new ChartTile("chart", JieduiPackage.eINSTANCE, 0, "Sales by year", shape, Unit.YUAN, List.of("2022", "2023"),
				List.of(new Series("", bars)));
	}

	@Test
	void aNumberTellsThePlanAndTheYearBefore() {
		assertThat(texts.remark(number())).isEqualTo("Plan: 4,000, reached 90.6%\n2022: 3,616  ↑ 0.2%");
	}

	@Test
	void theUnitOfOneIsInTheSingularButNotInTheHeadOfAChart() {
		Unit times = new Unit("次");
		Bar one = new Bar("2022", Quantity.of(1), List.of());
		ChartTile chart = new ChartTile("visits", JieduiPackage.eINSTANCE, 0, "Visits", ChartTile.Shape.BARS, times, List.of("2022"),
				List.of(new Series("", List.of(one))));

		assertThat(texts.unit(Quantity.of(1), times)).isEqualTo("time");
		assertThat(texts.bar(chart, "", one)).isEqualTo("2022: 1 time");
		assertThat(texts.unit(chart)).isEqualTo("times");
	}

	@Test
	void aClickOnANumberOpensItsRows() {
		show(number(rows(2, 36_250_000)));
		first(NumberCard.class).notifyListeners(SWT.MouseUp, new Event());
		verify(opener).showRows(2, "sales", IN_2023);
	}

	@Test
	void ofSeveralProgrammesTheUserChoosesOne() {
		Menu menu = choice.menu(shell, List.of(rows(2, 10_000), rows(3, 50_000)), share -> texts.number(share, Unit.YUAN));
		assertThat(List.of(menu.getItems())).extracting(item -> item.getText()).containsExactly("Programme 2: 1", "Programme 3: 5");
		menu.getItem(1).notifyListeners(SWT.Selection, new Event());
		verify(opener).showRows(3, "sales", IN_2023);
		menu.dispose();
	}

	@Test
	void barsOpenTheirRowsByMouseAndByKey() {
		show(chart(ChartTile.Shape.BARS));
		BarChart bars = first(BarChart.class);
		Mark second = bars.marks().get(1);
		assertThat(second.text()).isEqualTo("2023: 40 10,000 CNY");
		Event click = new Event();
		click.x = second.bounds().x + 5;
		click.y = second.bounds().y + 5;
		bars.notifyListeners(SWT.MouseUp, click);
		verify(opener).showRows(3, "sales", IN_2023);
		press(bars, SWT.HOME);
		press(bars, SWT.CR);
		verify(opener).showRows(2, "sales", IN_2023);
	}

	private static void press(Control control, int key) {
		Event event = new Event();
		event.keyCode = key;
		control.notifyListeners(SWT.KeyDown, event);
	}

	@Test
	void columnsAreMarksWhereTheyAreDrawn() {
		show(chart(ChartTile.Shape.COLUMNS));
		ColumnChart columns = first(ColumnChart.class);
		while (shell.getDisplay().readAndDispatch()) {
			// until it is painted
		}
		columns.update();
		List<Mark> marks = columns.marks();
		assertThat(marks).extracting(Mark::text).containsExactly("2022: 20 10,000 CNY", "2023: 40 10,000 CNY");
		assertThat(marks.getLast().bounds().x).isGreaterThan(marks.getFirst().bounds().x);
		assertThat(marks.getLast().bounds().height).isGreaterThan(marks.getFirst().bounds().height);
		marks.getLast().open().orElseThrow().run();
		verify(opener).showRows(3, "sales", IN_2023);
	}

	@Test
	void cellsOfAMatrixSayHowManyOfHowMany() {
		Rows pairings = new Rows(2, "pairings", List.of(), Quantity.of(9));
		show(new MatrixTile("coverage", JieduiPackage.eINSTANCE, 0, "Reach", List.of("Township", "Village"),
				List.of(new MatrixTile.Line("Luding", List.of(new MatrixTile.Cell(9, 12, Optional.of(pairings)),
						new MatrixTile.Cell(0, 0, Optional.empty()))))));
		MatrixChart matrix = first(MatrixChart.class);
		assertThat(matrix.marks()).extracting(Mark::text).containsExactly("Luding, Township: 9 / 12");
		matrix.marks().getFirst().open().orElseThrow().run();
		verify(opener).showRows(2, "pairings", List.of());
	}

	@Test
	void tilesThatSayTheSameStay() {
		show(number(rows(2, 1)));
		NumberCard card = first(NumberCard.class);
		show(number(rows(2, 1)));
		assertThat(first(NumberCard.class)).isSameAs(card);
	}
}
