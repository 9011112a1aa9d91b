/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.jiedui.core.dashboard.ChartTile;
import org.jiedui.core.dashboard.NumberTile;
import org.jiedui.core.dashboard.Tile;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.exchange.SeenRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The overview of the workspace and the network of pairings, on the sample programmes. Only in the running product. */
@EnabledIf("isRunning")
class DashboardTest {

	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final int SAMPLES = 5;
	private static final String SHOWN = "河东–迭部";

	private final Books books = PlatformUI.getWorkbench().getService(Books.class);

	static boolean isRunning() {
		return Platform.isRunning() && PlatformUI.isWorkbenchRunning();
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	/** Handles events until something holds. */
	private static void until(BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		Display display = Display.getCurrent();
		while (!condition.getAsBoolean()) {
			assertThat(System.nanoTime()).as("It did not happen within %s", PATIENCE).isLessThan(end);
			if (!display.readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
	}

	/** What the start opens by itself must not come later, over what a test opens. */
	@BeforeEach
	void awaitTheStart() {
		until(() -> books.programmes().size() == SAMPLES && Job.getJobManager().isIdle());
	}

	@AfterEach
	void closeEditors() {
		page().closeEditors(page().getEditorReferences(), false);
	}

	private static void open(String command) throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
	}

	/** The first control of the window for which something holds. */
	private static Optional<Control> find(Predicate<Control> wanted) {
		Deque<Control> controls = new ArrayDeque<>(List.of(page().getWorkbenchWindow().getShell()));
		while (!controls.isEmpty()) {
			Control control = controls.remove();
			if (control.isVisible() && wanted.test(control)) {
				return Optional.of(control);
			}
			if (control instanceof Composite composite) {
				controls.addAll(List.of(composite.getChildren()));
			}
		}
		return Optional.empty();
	}

	private static Optional<Control> tile(String id) {
		return find(control -> control.getData() instanceof Tile tile && tile.id().equals(id));
	}

	private static NumberTile number(String id) {
		return (NumberTile) tile(id).orElseThrow().getData();
	}

	private static void chooseProgramme() {
		Combo combo = (Combo) find(control -> control instanceof Combo choice && List.of(choice.getItems()).contains(SHOWN)).orElseThrow();
		combo.select(List.of(combo.getItems()).indexOf(SHOWN));
		combo.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	@DisplayName("A tile tells all programmes, then one, and opens its rows")
	void aTileOpensItsRows() throws Exception {
		open("org.jiedui.ui.editor.openWorkspace");
		until(() -> tile("core.projects").isPresent());
		assertThat(number("core.projects").rows()).as("projects under way in several programmes").hasSizeGreaterThan(1);
		assertThat(tile("core.coverage")).isPresent();
		assertThat(tile("core.attention")).isPresent();

		chooseProgramme();
		until(() -> tile("projects.kinds").map(found -> (ChartTile) found.getData())
				.filter(chart -> chart.series().getFirst().bars().getFirst().rows().size() == 1).isPresent());
		NumberTile exchanges = number("core.exchanges");
		tile("core.exchanges").orElseThrow().notifyListeners(SWT.MouseUp, new Event());

		until(() -> Optional.ofNullable(Adapters.adapt(page().getActiveEditor(), SeenRows.class))
				.filter(seen -> seen.type() == Literals.EXCHANGE).filter(seen -> !seen.rows().get().isEmpty())
				.filter(seen -> seen.rows().get().size() <= exchanges.value().number().intValue()).isPresent());
		assertThat(page().getActiveEditor().getTitle()).isEqualTo(SHOWN);
	}

	@Test
	@DisplayName("The network of pairings comes up")
	void theNetworkComesUp() throws Exception {
		open("org.jiedui.ui.views.openNetwork");
		until(() -> "NetworkEditor".equals(page().getActiveEditor().getClass().getSimpleName()));
		until(() -> find(control -> control.getClass().getSimpleName().equals("NetworkCanvas")).isPresent());
	}
}
