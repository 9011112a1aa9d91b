/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.jiedui.bench.Measurement;
import org.jiedui.bench.Suite;
import org.jiedui.bench.store.BookShelf;
import org.jiedui.bench.store.Engine;
import org.jiedui.bench.store.ProjectBooks;
import org.jiedui.bench.store.Sizes;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.core.workspace.WorkspaceService;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.value.Money;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.ui.grid.GridSetup;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.LedgerColumns;
import org.jiedui.ui.grid.LedgerGrid;
import org.jiedui.ui.grid.PagedRowSource;
import org.jiedui.ui.grid.Questions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Scrolls through a ledger of the books and edits it here and there, against a NatTable that shows as many columns of an array in memory. A frame is
 * all that the UI thread does from the wish to see other rows to their being painted, the rows that arrive from the database meanwhile included.
 */
@Component(service = Suite.class)
public final class LedgerScroll implements Suite {

	private static final String NAME = "ledger.scroll";
	private static final double MEDIAN = 1.5;
	private static final double SLOWEST = 3;
	private static final double SHARE = 0.99;
	/** Rows between one frame and the next. */
	private static final int STEP = 7;
	/** After so many frames the view jumps somewhere else. */
	private static final int JUMP = 40;
	/** In every so manieth frame a cell is edited. */
	private static final int EDIT = 10;
	private static final double NANOSECONDS_PER_MILLISECOND = 1e6;

	private final WorkspaceService workspaces;
	private final BookShelf shelf;

	/**
	 * @param workspaces opens the books
	 * @param shelf has them
	 */
	@Activate
	public LedgerScroll(@Reference WorkspaceService workspaces, @Reference BookShelf shelf) {
		this.workspaces = workspaces;
		this.shelf = shelf;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public List<Measurement> run(boolean quick) {
		Sizes sizes = Sizes.of(quick);
		int frames = quick ? 400 : 1_200;
		ProjectBooks books = shelf.books(Engine.H2, sizes.large());
		Display display = PlatformUI.createDisplay();
		try (Workspace workspace = workspaces.open(books.site().location(), null); Session session = workspace.openSession();
				Asking asking = new Asking(display)) {
			return measure(display, session, asking, frames, sizes);
		} finally {
			display.dispose();
		}
	}

	private List<Measurement> measure(Display display, Session session, Asking asking, int frames, Sizes sizes) {
		// side by side, since what is covered has nothing to paint
		Shell shell = shell(display, 0);
		Shell other = shell(display, 1);
		JieduiPackage model = JieduiPackage.eINSTANCE;
		ValueFormat format = new ValueFormat(new Labels(Locale.CHINA), MoneyScale.TEN_THOUSAND);
		PagedRowSource rows = new PagedRowSource(session, Query.of(model.getProject()), format, asking);
		List<LedgerColumn> columns = new LedgerColumns(format).of(model.getProject(), List.of(), false);
		LedgerGrid grid = new LedgerGrid(shell, new GridSetup(session, "bench", columns, rows, format, new SilentPrompts()));
		int shown = grid.operations().visibleColumns().size();
		ArrayTable array = new ArrayTable(other, sizes.large(), shown);
		shell.open();
		other.open();
		until(display, () -> !rows.isBusy() && rows.size() > 0);
		Image paper = new Image(display, shell.getClientArea().width, shell.getClientArea().height);
		GC picture = new GC(paper);
		Money[] amounts = { Money.of(1), Money.of(2) };
		List<Double> product = new ArrayList<>();
		List<Double> yardstick = new ArrayList<>();
		List<Double> awaited = new ArrayList<>();
		int last = rows.size() - 200;
		for (int frame = -frames / 4; frame < frames; frame++) {
			int row = (int) ((Math.max(0, frame + frames) / JUMP * 7_919L * JUMP + (long) STEP * frame) % last + last) % last;
			int number = frame;
			IntConsumer edit = position -> {
				EObject object = rows.get(position);
				if (object != null) {
					session.editingDomain().getCommandStack().execute(SetCommand.create(session.editingDomain(), object, model.getProject_Budget(),
							amounts[Math.floorMod(number / EDIT, 2)]));
				}
			};
			double ours = frame(display, grid.table(), picture, row, Math.floorMod(frame, EDIT) == EDIT - 1 ? edit : null);
			double theirs = frame(display, array.table(), picture, row, Math.floorMod(frame, EDIT) == EDIT - 1 ? array::edit : null);
			if (frame >= 0) {
				product.add(ours);
				awaited.add(rows.get(row) == null ? 1.0 : 0.0);
				yardstick.add(theirs);
			}
		}
		picture.dispose();
		paper.dispose();
		Map<String, List<Double>> raw = Map.of("ledger ms", List.copyOf(product), "array ms", List.copyOf(yardstick), "frames whose rows came later",
				List.copyOf(awaited));
		String compared = "scrolled and edited against NatTable over an array, " + sizes.shown();
		return List.of(measurement("median frame", at(product, 0.5) / at(yardstick, 0.5), MEDIAN, compared, raw),
				measurement("slowest frame of a hundred", at(product, SHARE) / at(yardstick, SHARE), SLOWEST, compared, raw));
	}

	private static Measurement measurement(String name, double ratio, double goal, String compared, Map<String, List<Double>> raw) {
		return new Measurement(NAME, name, ratio, ratio, goal, compared, raw);
	}

	private static double at(List<Double> times, double share) {
		List<Double> sorted = times.stream().sorted().toList();
		return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(sorted.size() * share)));
	}

	private static Shell shell(Display display, int half) {
		Shell shell = new Shell(display, SWT.NO_TRIM);
		shell.setLayout(new FillLayout());
		Rectangle screen = display.getPrimaryMonitor().getBounds();
		shell.setBounds(screen.x + half * screen.width / 2, screen.y, screen.width / 2, screen.height);
		return shell;
	}

	/** Painted is into a picture: when the screen itself is, the window system decides, and not for each frame. */
	private static double frame(Display display, NatTable table, GC picture, int row, IntConsumer edit) {
		long start = System.nanoTime();
		Viewport.of(table).show(row);
		if (edit != null) {
			edit.accept(row);
		}
		while (display.readAndDispatch()) {
			// what has arrived belongs to the frame
		}
		table.getLayerPainter().paintLayer(table, picture, 0, 0, table.getClientArea(), table.getConfigRegistry());
		return (System.nanoTime() - start) / NANOSECONDS_PER_MILLISECOND;
	}

	private static void until(Display display, Supplier<Boolean> condition) {
		while (!condition.get()) {
			if (!display.readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
	}

	/** Asks the database on a thread of its own, as Jobs do. */
	private static final class Asking implements Questions, AutoCloseable {

		private final ExecutorService thread = Executors.newSingleThreadExecutor();
		private final Display display;

		Asking(Display display) {
			this.display = display;
		}

		@Override
		public <T> void ask(String name, Supplier<T> question, Consumer<T> answered, Runnable failed) {
			thread.execute(() -> {
				T answer = question.get();
				later(() -> answered.accept(answer));
			});
		}

		@Override
		public void later(Runnable task) {
			display.asyncExec(task);
		}

		@Override
		public void close() {
			thread.close();
		}
	}
}
