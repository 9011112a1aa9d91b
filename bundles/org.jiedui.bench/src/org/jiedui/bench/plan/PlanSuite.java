/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.plan;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.jiedui.bench.Interleaved;
import org.jiedui.bench.Measurement;
import org.jiedui.bench.Suite;
import org.jiedui.bench.TemporaryFolder;
import org.jiedui.bench.ledger.ArrayTable;
import org.jiedui.bench.ledger.Viewport;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.core.workspace.WorkspaceService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Opens a plan of ten thousand tasks against one of a hundred, from the wish to see it to table and chart being painted, the tasks being in
 * memory. Then
 * scrolls through the large one: a frame of its chart against one of a NatTable that shows as many rows of an array.
 */
@Component(service = Suite.class)
public final class PlanSuite implements Suite {

	private static final String NAME = "plan.editor";
	private static final int LARGE = 10_000;
	private static final int SMALL = 100;
	private static final double OPEN = 5;
	private static final double FRAME = 1.5;
	/** As many as the table of a plan shows. */
	private static final int COLUMNS = 9;
	/** Rows between one frame and the next. */
	private static final int STEP = 7;

	private final WorkspaceService workspaces;

	/** @param workspaces makes books for the plans */
	@Activate
	public PlanSuite(@Reference WorkspaceService workspaces) {
		this.workspaces = workspaces;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public List<Measurement> run(boolean quick) {
		Display display = PlatformUI.createDisplay();
		try (TemporaryFolder folder = new TemporaryFolder(); Workspace workspace = workspaces.open(folder.path().toString(), null);
				Session large = workspace.openSession(); Session small = workspace.openSession()) {
			BenchPlan many = BenchPlan.of(large, LARGE);
			BenchPlan few = BenchPlan.of(small, SMALL);
			return List.of(opening(display, many, few, quick ? 8 : 25), scrolling(display, many, quick ? 200 : 800));
		} finally {
			display.dispose();
		}
	}

	private static Measurement opening(Display display, BenchPlan many, BenchPlan few, int repetitions) {
		Shell shell = shell(display, 0, 2);
		shell.open();
		Image paper = new Image(display, shell.getClientArea().width, shell.getClientArea().height);
		GC picture = new GC(paper);
		Interleaved runs = new Interleaved().run(() -> () -> open(display, shell, many, picture), () -> () -> open(display, shell, few, picture), 4,
				repetitions);
		picture.dispose();
		paper.dispose();
		shell.dispose();
		return runs.measurement(NAME, "open", OPEN, "a plan of " + LARGE + " tasks against one of " + SMALL, "large", "small");
	}

	private static void open(Display display, Shell shell, BenchPlan plan, GC picture) {
		OpenPlan open = new OpenPlan(shell, plan);
		while (display.readAndDispatch()) {
			// until nothing waits to be painted
		}
		open.paintTable(picture);
		open.paintChart(picture);
		open.close();
	}

	private static Measurement scrolling(Display display, BenchPlan plan, int frames) {
		Shell shell = shell(display, 0, 1);
		Shell other = shell(display, 1, 1);
		OpenPlan open = new OpenPlan(shell, plan);
		ArrayTable array = new ArrayTable(other, LARGE, COLUMNS);
		shell.open();
		other.open();
		Image paper = new Image(display, shell.getClientArea().width, shell.getClientArea().height);
		GC picture = new GC(paper);
		int[] row = { 0 };
		Interleaved runs = new Interleaved().run(() -> {
			row[0] = (row[0] + STEP) % (LARGE - 200);
			Viewport.of(open.table()).show(row[0]);
			dispatch(display);
			return () -> open.paintChart(picture);
		}, () -> {
			Viewport.of(array.table()).show(row[0]);
			dispatch(display);
			return () -> paint(array.table(), picture);
		}, frames / 4, frames);
		picture.dispose();
		paper.dispose();
		shell.dispose();
		other.dispose();
		return runs.measurement(NAME, "chart frame", FRAME, "scrolling through " + LARGE + " tasks against NatTable over an array", "chart", "array");
	}

	private static void dispatch(Display display) {
		while (display.readAndDispatch()) {
			// what else there is to do belongs to no frame
		}
	}

	private static void paint(NatTable table, GC picture) {
		table.getLayerPainter().paintLayer(table, picture, 0, 0, table.getClientArea(), table.getConfigRegistry());
	}

	private static Shell shell(Display display, int half, int halves) {
		Shell shell = new Shell(display, SWT.NO_TRIM);
		shell.setLayout(new FillLayout());
		Rectangle screen = display.getPrimaryMonitor().getBounds();
		shell.setBounds(screen.x + half * screen.width / 2, screen.y, halves * screen.width / 2, screen.height);
		return shell;
	}
}
