/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.edit.command.UpdateDataCommand;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.CellStyleUtil;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.value.Money;
import org.jiedui.ui.grid.HighlightRule;
import org.jiedui.ui.grid.Look;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Cells that a rule names look as it says, on the screen. */
class GridHighlightTest {

	private GridFixture fixture;

	@AfterEach
	void close() {
		fixture.close();
	}

	private ILayerCell cell(int row, String column) {
		SelectionLayer selection = fixture.selectionLayer();
		return selection.getCellByPosition(fixture.position(column), row);
	}

	private Color background(int row, String column) {
		return CellStyleUtil.getCellStyle(cell(row, column), fixture.table().getConfigRegistry())
				.getAttributeValue(CellStyleAttributes.BACKGROUND_COLOR);
	}

	private boolean looks(int row, String column, Look look) {
		return cell(row, column).getConfigLabels().hasLabel("jiedui.look." + look.id());
	}

	@Test
	void aValueThatIsEditedIsHighlightedOrNotAtOnce() {
		fixture = new GridFixture("projects", GridFixture.projects(6));
		fixture.grid.highlight(List.of(new HighlightRule("budget", ">=5", Look.GOOD, false)));
		fixture.pump();
		assertThat(looks(1, "budget", Look.GOOD)).isTrue();
		assertThat(looks(1, "name", Look.GOOD)).isFalse();
		assertThat(looks(2, "budget", Look.GOOD)).isFalse();
		assertThat(background(1, "budget")).isNotEqualTo(background(3, "budget"));

		SelectionLayer selection = fixture.selectionLayer();
		selection.doCommand(new UpdateDataCommand(selection, fixture.position("budget"), 2, Money.of(90_000)));
		fixture.pump();
		assertThat(looks(2, "budget", Look.GOOD)).isTrue();
		fixture.undo();
		assertThat(looks(2, "budget", Look.GOOD)).isFalse();
	}

	@Test
	void aWholeRowIsTintedUpToItsEnd() {
		fixture = new GridFixture("projects", GridFixture.projects(6));
		fixture.grid.highlight(List.of(new HighlightRule("name", "项目1", Look.BAD, true)));
		fixture.pump();
		assertThat(looks(1, "name", Look.BAD)).isTrue();
		assertThat(looks(1, "stage", Look.BAD)).isTrue();
		assertThat(background(1, "name")).isEqualTo(background(1, "stage")).isNotEqualTo(background(3, "stage"));
		assertThat(painted(1, "stage")).isEqualTo(background(1, "stage").getRGB());
	}

	/** What stands on the screen beside the text. */
	private RGB painted(int row, String column) {
		Rectangle bounds = fixture.table().getBoundsByPosition(1 + fixture.position(column), 2 + row);
		Image image = new Image(fixture.display, fixture.table().getBounds().width, fixture.table().getBounds().height);
		GC gc = new GC(image);
		fixture.table().print(gc);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		return data.palette.getRGB(data.getPixel(bounds.x + bounds.width - 4, bounds.y + 3));
	}

	@Test
	void rowsThatArriveByThePageAreHighlightedToo() {
		fixture = GridFixture.paged("projects", GridFixture.projects(3_000), JieduiPackage.Literals.PROJECT);
		fixture.await(() -> fixture.rows.size() == 3_000);
		fixture.grid.highlight(List.of(new HighlightRule("name", "项目2000", Look.WARNING, true)));
		fixture.show(2_000);
		fixture.await(() -> fixture.rows.get(2_000) != null);
		fixture.pump();
		assertThat(looks(2_000, "stage", Look.WARNING)).isTrue();
		assertThat(looks(2_001, "stage", Look.WARNING)).isFalse();
	}
}
