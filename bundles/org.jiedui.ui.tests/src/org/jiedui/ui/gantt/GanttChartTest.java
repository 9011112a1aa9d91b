/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GanttChartTest {

	private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);

	private final PlainContent content = new PlainContent();
	private final Shell shell = new Shell(Display.getDefault());
	private GanttChart chart;

	@BeforeEach
	void open() {
		content.lines.add(PlainContent.bar("2024-03-03", "2024-03-12"));
		content.lines.add(PlainContent.bar("2024-03-13", "2024-03-20"));
		content.links.add(new GanttLink(0, 1));
		shell.setLayout(new FillLayout());
		shell.setSize(640, 300);
		chart = new GanttChart(shell, content, new FlatLanes(0, 40, 50, 24));
		chart.setToday(MARCH.plusDays(5));
		shell.open();
		chart.show(new DateSpan(MARCH, MARCH.plusDays(30)));
		pump();
	}

	@AfterEach
	void close() {
		shell.dispose();
		pump();
	}

	private static void pump() {
		while (Display.getDefault().readAndDispatch()) {
			// until nothing waits
		}
	}

	private void mouse(int type, int x, int y) {
		Event event = new Event();
		event.button = 1;
		event.x = x;
		event.y = y;
		chart.notifyListeners(type, event);
	}

	private void key(int modifiers, int code) {
		Event event = new Event();
		event.stateMask = modifiers;
		event.keyCode = code;
		event.character = code < 0x10000 ? (char) code : 0;
		chart.notifyListeners(SWT.KeyDown, event);
	}

	private int middle(int position) {
		DateSpan span = content.lines.get(position).span();
		return (chart.scale().x(span.first()) + chart.scale().end(span.last())) / 2;
	}

	@Test
	void aDragMovesTheBarThatIsUnderThePointer() {
		int x = middle(1);
		int days = (int) Math.round(4 * chart.scale().dayWidth());
		mouse(SWT.MouseDown, x, 86);
		mouse(SWT.MouseMove, x + days / 2, 86);
		assertThat(content.done).as("before the button is up").isEmpty();
		mouse(SWT.MouseMove, x + days, 86);
		mouse(SWT.MouseUp, x + days, 86);
		assertThat(content.done).containsExactly("move 1 by 4");
		assertThat(content.selected).isEqualTo(1);
	}

	@Test
	void escapeGivesADragUp() {
		int x = middle(0);
		mouse(SWT.MouseDown, x, 62);
		mouse(SWT.MouseMove, x + 100, 62);
		key(SWT.NONE, SWT.ESC);
		mouse(SWT.MouseUp, x + 100, 62);
		assertThat(content.done).isEmpty();
	}

	@Test
	void whatIsFrozenIsNotDragged() {
		content.refusal = "已冻结";
		int x = middle(0);
		mouse(SWT.MouseDown, x, 62);
		mouse(SWT.MouseMove, x + 100, 62);
		pump();
		mouse(SWT.MouseUp, x + 100, 62);
		key(SWT.NONE, SWT.ARROW_RIGHT);
		assertThat(content.done).isEmpty();
	}

	@Test
	void arrowKeysMoveAndWithShiftStretch() {
		content.selected = 0;
		key(SWT.NONE, SWT.ARROW_RIGHT);
		key(SWT.MOD1, SWT.ARROW_LEFT);
		key(SWT.MOD2, SWT.ARROW_RIGHT);
		key(SWT.NONE, SWT.ARROW_DOWN);
		key(SWT.NONE, SWT.ARROW_LEFT);
		assertThat(content.done).containsExactly("move 0 by 1", "move 0 by -7", "stretch 0 to 2024-03-03 2024-03-13", "move 1 by -1");
	}

	@Test
	void theWheelWithControlZoomsAtThePointerAndWithoutItScrollsTheTable() {
		int[] turned = { 0 };
		chart.onWheel(count -> turned[0] += count);
		LocalDate there = chart.scale().day(200);
		double width = chart.scale().dayWidth();
		Event event = new Event();
		event.x = 200;
		event.count = 1;
		event.stateMask = SWT.MOD1;
		chart.notifyListeners(SWT.MouseVerticalWheel, event);
		assertThat(chart.scale().dayWidth()).isGreaterThan(width);
		assertThat(chart.scale().day(200)).isEqualTo(there);
		event.stateMask = SWT.NONE;
		event.count = -3;
		chart.notifyListeners(SWT.MouseVerticalWheel, event);
		assertThat(turned[0]).isEqualTo(-3);
	}

	@Test
	void zoomShowsAsMuchTimeAsItSays() {
		for (Zoom zoom : Zoom.values()) {
			chart.zoom(zoom);
			DateSpan shown = new DateSpan(chart.scale().day(0), chart.scale().day(chart.getClientArea().width));
			int pixel = (int) Math.ceil(1 / chart.scale().dayWidth());
			assertThat(shown.days()).as(zoom.name()).isBetween(zoom.days(), zoom.days() + pixel + 1);
		}
		chart.fit();
		assertThat(chart.scale().x(content.span().orElseThrow().first())).isPositive();
		assertThat(chart.scale().end(content.span().orElseThrow().last())).isLessThan(chart.getClientArea().width);
	}

	@Test
	void linesThatAreNotSeenAreNotAskedFor() {
		IntStream.range(0, 10_000).forEach(each -> content.lines.add(PlainContent.bar("2024-03-03", "2024-03-12")));
		content.asked = 0;
		paint();
		assertThat(content.asked).isLessThan(50);
	}

	private ImageData paint() {
		Image image = new Image(shell.getDisplay(), 600, 250);
		GC gc = new GC(image);
		chart.paint(gc, image.getBounds());
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		return data;
	}

	@Test
	void aPictureHasAllLinesOnAsManyPagesAsTheyNeed(@TempDir Path folder) {
		IntStream.range(0, 48).forEach(each -> content.lines.add(PlainContent.bar("2024-03-03", "2024-03-12")));
		GanttSheet sheet = new GanttSheet(content, position -> "任务 " + position, "2024 年度计划", 900, GanttSheet.heightFor(40));
		List<Path> files = new GanttPicture(sheet, 900).write(shell.getDisplay(), folder.resolve("plan.png"), MARCH);
		assertThat(files).containsExactly(folder.resolve("plan.png"), folder.resolve("plan-2.png")).allMatch(Files::isRegularFile);
		assertThat(new ImageData(files.getLast().toString()).height).isEqualTo(GanttSheet.heightFor(10));
	}
}
