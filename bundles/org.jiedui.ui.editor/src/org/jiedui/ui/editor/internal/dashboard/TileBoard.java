/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.jiedui.core.dashboard.ChartTile;
import org.jiedui.core.dashboard.MatrixTile;
import org.jiedui.core.dashboard.NumberTile;
import org.jiedui.core.dashboard.Rows;
import org.jiedui.core.dashboard.Tile;
import org.jiedui.model.JieduiPackage;
import org.jiedui.ui.editor.internal.overview.CardLayout;
import org.jiedui.ui.editor.internal.overview.NumberCard;
import org.jiedui.ui.editor.internal.overview.OverviewLayout;
import org.jiedui.ui.theme.Palette;

/** Tiles by module: under the heading of each its numbers as cards, and below them its charts side by side. UI thread only. */
public final class TileBoard {

	private static final int GAP = 12;
	private static final int LARGER = 8;
	private static final int NARROWEST_CARD = 196;
	private static final int NARROWEST_CHART = 380;

	private final Composite board;
	private final FormToolkit toolkit;
	private final Palette palette;
	private final RowsOpener rows;
	private final Font numberFont;
	private Map<EPackage, List<Tile>> shown = Map.of();
	private TileTexts shownIn;

	TileBoard(Composite parent, FormToolkit toolkit, Palette palette, RowsOpener rows) {
		this.toolkit = toolkit;
		this.palette = palette;
		this.rows = rows;
		board = toolkit.createComposite(parent);
		board.setLayout(OverviewLayout.column(GAP));
		board.setVisible(false);
		numberFont = new LocalResourceManager(JFaceResources.getResources(), board)
				.create(FontDescriptor.createFrom(board.getFont()).increaseHeight(LARGER).setStyle(SWT.BOLD));
	}

	/** A board of one programme, with a toolkit of its own. */
	public static TileBoard ofOne(Composite parent, Consumer<Rows> open) {
		FormToolkit toolkit = new FormToolkit(parent.getDisplay());
		TileBoard board = new TileBoard(parent, toolkit, new Palette(), (control, rows, text) -> rows.stream().findFirst().ifPresent(open));
		board.control().addDisposeListener(event -> toolkit.dispose());
		return board;
	}

	/** The control that holds all. */
	public Control control() {
		return board;
	}

	/** Shows tiles. What says the same as before stays, and the focus with it. */
	public void show(Map<EPackage, List<Tile>> modules, TileTexts texts) {
		if (modules.equals(shown) && texts.equals(shownIn)) {
			return;
		}
		shown = modules;
		shownIn = texts;
		for (Control old : board.getChildren()) {
			old.dispose();
		}
		modules.forEach((module, tiles) -> show(module, tiles, texts));
		board.setVisible(!modules.isEmpty());
	}

	private void show(EPackage module, List<Tile> tiles, TileTexts texts) {
		if (module != JieduiPackage.eINSTANCE || modules() > 1) {
			heading(module == JieduiPackage.eINSTANCE ? Messages.Board_core : texts.format().labels().label(module));
		}
		List<NumberTile> numbers = only(NumberTile.class, tiles);
		if (!numbers.isEmpty()) {
			Composite strip = toolkit.createComposite(board);
			strip.setLayout(new CardLayout(false, NARROWEST_CARD));
			numbers.forEach(tile -> card(strip, tile, texts));
		}
		List<Tile> charts = tiles.stream().filter(Predicate.not(NumberTile.class::isInstance)).toList();
		if (!charts.isEmpty()) {
			Composite strip = toolkit.createComposite(board);
			strip.setLayout(new CardLayout(false, NARROWEST_CHART));
			charts.forEach(tile -> chart(strip, tile, texts));
		}
	}

	private int modules() {
		return shown.size();
	}

	private static <T extends Tile> List<T> only(Class<T> kind, List<Tile> tiles) {
		List<T> found = new ArrayList<>();
		tiles.stream().filter(kind::isInstance).map(kind::cast).forEach(found::add);
		return found;
	}

	private void heading(String text) {
		Label label = toolkit.createLabel(board, text);
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
	}

	private void card(Composite strip, NumberTile tile, TileTexts texts) {
		NumberCard.Text text = new NumberCard.Text(tile.title(), texts.number(tile.value(), tile.unit()), texts.unit(tile.value(), tile.unit()),
				texts.remark(tile));
		NumberCard[] card = new NumberCard[1];
		card[0] = new NumberCard(strip, palette, numberFont, text,
				() -> rows.open(card[0], tile.rows(), share -> texts.number(share, tile.unit())));
		card[0].setData(tile);
		toolkit.adapt(card[0], false, false);
	}

	private void chart(Composite strip, Tile tile, TileTexts texts) {
		Composite frame = toolkit.createComposite(strip);
		GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(frame);
		frame.setData(tile);
		Label title = toolkit.createLabel(frame, title(tile, texts), SWT.WRAP);
		title.setForeground(palette.accent());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		Composite picture = switch (tile) {
			case ChartTile chart when chart.shape() == ChartTile.Shape.COLUMNS -> new ColumnChart(frame, palette, chart, texts,
					behind -> rows.open(frame, behind, share -> texts.number(share, chart.unit())));
			case ChartTile chart -> new BarChart(frame, palette, chart, texts,
					behind -> rows.open(frame, behind, share -> texts.number(share, chart.unit())));
			case MatrixTile matrix -> new MatrixChart(frame, palette, matrix, behind -> rows.open(frame, behind, Object::toString));
			case NumberTile number -> throw new IllegalArgumentException(number.id());
		};
		toolkit.adapt(picture, false, false);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(picture);
	}

	/** With the unit of its numbers, where they have one. */
	private static String title(Tile tile, TileTexts texts) {
		if (!(tile instanceof ChartTile chart) || chart.series().isEmpty() || chart.categories().isEmpty()) {
			return tile.title();
		}
		String unit = texts.unit(chart);
		return unit.isEmpty() ? chart.title() : NLS.bind(Messages.Chart_unit, chart.title(), unit);
	}
}
