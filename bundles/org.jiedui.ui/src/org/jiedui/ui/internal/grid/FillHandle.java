/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.painter.IOverlayPainter;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.ui.action.IDragModeWithKeySupport;
import org.eclipse.nebula.widgets.nattable.ui.matcher.IMouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.util.GUIHelper;
import org.eclipse.nebula.widgets.nattable.viewport.action.AutoScrollDragMode;
import org.eclipse.nebula.widgets.nattable.viewport.command.ViewportDragCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.jiedui.ui.theme.Palette;

/**
 * The small square at the lower right corner of the selected range. Drawn to somewhere it fills the cells on its way; a double click fills down as
 * far as the cells beside go. With Ctrl, what would be copied counts on, and the other way round.
 */
final class FillHandle extends AutoScrollDragMode implements IOverlayPainter, IDragModeWithKeySupport {

	private static final int SIZE = 7;
	private static final int PADDING = 4;

	private final NatTable table;
	private final GridLayers layers;
	private final RangeFill fill;
	private final Palette palette;
	private Optional<Rectangle> source = Optional.empty();
	private MouseEvent pressed;
	private MouseEvent begun;
	private Optional<FillArea> area = Optional.empty();
	private String preview = "";
	private Point pointer = new Point(0, 0);
	private boolean otherwise;

	FillHandle(NatTable table, GridLayers layers, RangeFill fill, Palette palette) {
		super(true, true);
		this.table = table;
		this.layers = layers;
		this.fill = fill;
		this.palette = palette;
	}

	/** The cells that are selected, as one rectangle of positions; empty when they are none. */
	private Optional<Rectangle> selected() {
		SelectionLayer selection = layers.selection();
		List<Rectangle> ranges = selection.getSelectionModel().getSelections();
		Optional<Rectangle> around = ranges.stream().reduce(Rectangle::union).filter(ranges::contains);
		if (around.isEmpty()) {
			return Optional.empty();
		}
		Rectangle cells = around.get().intersection(new Rectangle(0, 0, selection.getColumnCount(), selection.getRowCount()));
		return cells.isEmpty() || !fill.isRow(cells.y + cells.height - 1) ? Optional.empty() : Optional.of(cells);
	}

	/** Matches the mouse that was pressed over the square, and not over what has become its place since. */
	IMouseEventMatcher taken() {
		return (natTable, event, regions) -> event == pressed;
	}

	/** The mouse was pressed over the square; the cell below it stays as it is. */
	void press(MouseEvent event) {
		pressed = event;
	}

	/** Matches the mouse over the square. */
	IMouseEventMatcher matcher() {
		return (natTable, event, regions) -> square().filter(square -> grown(square).contains(event.x, event.y)).isPresent();
	}

	private static Rectangle grown(Rectangle square) {
		return new Rectangle(square.x - 1, square.y - 1, square.width + 2, square.height + 2);
	}

	/** Where the square is; empty when nothing is selected, or its corner is out of sight. */
	Optional<Rectangle> square() {
		return table.getActiveCellEditor() != null ? Optional.empty() : selected().flatMap(cells -> {
			int column = columnOf(cells.x + cells.width - 1);
			int row = rowOf(cells.y + cells.height - 1);
			if (column < 0 || row < 0) {
				return Optional.empty();
			}
			int size = GUIHelper.convertHorizontalPixelToDpi(SIZE, false);
			int x = table.getStartXOfColumnPosition(column) + table.getColumnWidthByPosition(column) - size;
			int y = table.getStartYOfRowPosition(row) + table.getRowHeightByPosition(row) - size - 1;
			return Optional.of(new Rectangle(x, y, size, size));
		});
	}

	/** The column of the table that shows a position of the selection; -1 when it is out of sight. */
	private int columnOf(int position) {
		int index = layers.selection().getColumnIndexByPosition(position);
		return IntStream.range(1, table.getColumnCount()).filter(column -> table.getColumnIndexByPosition(column) == index).findFirst().orElse(-1);
	}

	private int rowOf(int position) {
		return IntStream.range(firstRow(), table.getRowCount()).filter(row -> table.getRowIndexByPosition(row) == position).findFirst().orElse(-1);
	}

	private int firstRow() {
		return layers.filterRow().getRowCount();
	}

	@Override
	public void paintOverlay(GC gc, ILayer layer) {
		square().ifPresent(square -> {
			gc.setBackground(table.getBackground());
			gc.fillRectangle(square.x - 1, square.y - 1, square.width + 1, square.height + 1);
			gc.setBackground(palette.accent());
			gc.fillRectangle(square);
		});
		area.ifPresent(filled -> preview(gc, filled));
	}

	private void preview(GC gc, FillArea filled) {
		Rectangle all = filled.all();
		int[] columns = IntStream.range(all.x, all.x + all.width).map(this::columnOf).filter(column -> column > 0).toArray();
		int left = Arrays.stream(columns).map(table::getStartXOfColumnPosition).min().orElse(-1);
		int right = Arrays.stream(columns).map(column -> table.getStartXOfColumnPosition(column) + table.getColumnWidthByPosition(column)).max()
				.orElse(-1);
		int top = layers.filterRow().getHeight();
		int bottom = table.getClientArea().height;
		for (int row = firstRow(); row < table.getRowCount(); row++) {
			int index = table.getRowIndexByPosition(row);
			top = index == all.y ? table.getStartYOfRowPosition(row) : top;
			bottom = index == all.y + all.height - 1 ? table.getStartYOfRowPosition(row) + table.getRowHeightByPosition(row) - 1 : bottom;
		}
		if (left < 0) {
			return;
		}
		gc.setForeground(palette.accent());
		gc.setLineStyle(SWT.LINE_DASH);
		gc.setLineWidth(2);
		gc.drawRectangle(left, top, right - left - 1, bottom - top);
		gc.setLineWidth(1);
		gc.setLineStyle(SWT.LINE_SOLID);
		if (!preview.isEmpty()) {
			label(gc);
		}
	}

	/** What the last cell would show, beside the pointer. */
	private void label(GC gc) {
		Point size = gc.textExtent(preview);
		int x = Math.min(pointer.x + 14, table.getClientArea().width - size.x - 2 * PADDING - 1);
		int y = Math.min(pointer.y + 14, table.getClientArea().height - size.y - 2 * PADDING - 1);
		gc.setBackground(palette.field());
		gc.fillRectangle(x, y, size.x + 2 * PADDING, size.y + PADDING);
		gc.setForeground(palette.fieldLine());
		gc.drawRectangle(x, y, size.x + 2 * PADDING, size.y + PADDING);
		gc.setForeground(table.getForeground());
		gc.drawText(preview, x + PADDING, y + PADDING / 2, true);
	}

	// ---- drawing it somewhere

	/** Whether somebody draws it just now. */
	boolean isDrawn() {
		return source.isPresent();
	}

	@Override
	public void mouseDown(NatTable natTable, MouseEvent event) {
		begun = event;
		source = selected();
		natTable.forceFocus();
	}

	@Override
	public void mouseMove(NatTable natTable, MouseEvent event) {
		otherwise = (event.stateMask & SWT.MOD1) != 0;
		super.mouseMove(natTable, event);
	}

	@Override
	protected void performDragAction(NatTable natTable, int pointerX, int pointerY, MoveDirectionEnum horizontal, MoveDirectionEnum vertical) {
		if (source.isEmpty()) {
			return;
		}
		natTable.doCommand(new ViewportDragCommand(horizontal, vertical));
		Rectangle client = natTable.getClientArea();
		pointer = new Point(pointerX, pointerY);
		int x = Math.clamp(pointerX, natTable.getStartXOfColumnPosition(1), client.width - 1);
		int y = Math.clamp(pointerY, layers.filterRow().getHeight(), client.height - 1);
		int column = layers.selection().getColumnPositionByIndex(natTable.getColumnIndexByPosition(natTable.getColumnPositionByX(x)));
		int row = natTable.getRowIndexByPosition(natTable.getRowPositionByY(y));
		SelectionLayer selection = layers.selection();
		area = FillArea.upTo(source.get(), column < 0 ? selection.getColumnCount() - 1 : column, row < 0 ? selection.getRowCount() - 1 : row);
		show();
	}

	private void show() {
		preview = area.map(filled -> fill.preview(filled, otherwise)).orElse("");
		table.redraw();
	}

	/** Where Escape is pressed, the table tells of the event with which it began. */
	@Override
	public void mouseUp(NatTable natTable, MouseEvent event) {
		super.mouseUp(natTable, event);
		Optional<FillArea> filled = event == begun ? Optional.empty() : area;
		end();
		filled.ifPresent(cells -> fill.fill(cells, (event.stateMask & SWT.MOD1) != 0, () -> select(cells.all())));
	}

	private void end() {
		source = Optional.empty();
		area = Optional.empty();
		preview = "";
		table.redraw();
	}

	private void select(Rectangle cells) {
		SelectionLayer selection = layers.selection();
		BiConsumer<Point, Boolean> go = (cell, extended) -> selection.doCommand(new SelectCellCommand(selection, cell.x, cell.y, extended, false));
		go.accept(new Point(cells.x, cells.y), false);
		go.accept(new Point(cells.x + cells.width - 1, cells.y + cells.height - 1), true);
	}

	@Override
	public void keyPressed(NatTable natTable, KeyEvent event) {
		if (event.keyCode == SWT.MOD1) {
			otherwise = true;
			show();
		}
	}

	@Override
	public void keyReleased(NatTable natTable, KeyEvent event) {
		if (event.keyCode == SWT.MOD1) {
			otherwise = false;
			show();
		}
	}

	/** Fills down as far as the cells beside go. */
	void fillToEnd() {
		selected().ifPresent(cells -> {
			int rows = fill.neighbours(cells);
			if (rows > 0) {
				FillArea filled = new FillArea(cells, FillArea.Direction.DOWN, rows);
				fill.fill(filled, false, () -> select(filled.all()));
			}
		});
	}
}
