/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.jiedui.model.vocabulary.Labels;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NetworkCanvasTest {

	private final Pairings tree = Pairings.tree();
	private final NetworkListener listener = mock();
	private Shell shell;
	private NetworkCanvas canvas;

	@BeforeEach
	void open() {
		shell = new Shell(Display.getDefault());
		shell.setLayout(new FillLayout());
		shell.setSize(900, 600);
		canvas = new NetworkCanvas(shell, listener);
		shell.open();
		shell.layout();
		show();
	}

	private void show(String... folded) {
		canvas.show(tree.drawing(folded), new NetworkTexts(new Labels(Locale.ENGLISH), tree.network()), true);
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private int number(String name) {
		return canvas.drawing().graph().numberOf(tree.id(name)).orElseThrow();
	}

	/** An event of the mouse at a place of a box, as a share of its width. */
	private Event at(Box box, double share) {
		Event event = new Event();
		event.button = 1;
		event.x = (int) Math.round((box.x() + box.width() * share - canvas.viewport().left()) * canvas.viewport().scale());
		event.y = (int) Math.round((box.middleY() - canvas.viewport().top()) * canvas.viewport().scale());
		return event;
	}

	private Event at(String name, double share) {
		return at(canvas.drawing().boxes().get(number(name)), share);
	}

	@Test
	void aPartyIsHitWhereItIsDrawnAtAnyZoom() {
		for (double factor : new double[] { 1, 1.5, 0.4 }) {
			canvas.zoom(factor);
			Event event = at("R1", 0.3);
			assertThat(canvas.nodeAt(event.x, event.y)).hasValue(number("R1"));
		}
	}

	@Test
	void aDoubleClickOpensTheParty() {
		canvas.notifyListeners(SWT.MouseDoubleClick, at("R1v", 0.3));
		verify(listener).open(tree.id("R1v"));
	}

	@Test
	void aDoubleClickOnALineOpensThePairing() {
		double[] points = canvas.drawing().paths().getFirst().points();
		Event event = at(new Box((points[0] + points[2]) / 2, (points[1] + points[3]) / 2, 0, 0), 0);
		assertThat(canvas.tieAt(event.x, event.y)).isPresent();
		canvas.notifyListeners(SWT.MouseDoubleClick, event);
		verify(listener).open(tree.network().pairings().getFirst().id());
	}

	@Test
	void theSignFoldsAndUnfolds() {
		canvas.notifyListeners(SWT.MouseDown, at("R1", 0.95));
		verify(listener).fold(tree.id("R1"));
	}

	@Test
	void keysGoFromPartyToPartyAndOpen() {
		press(SWT.ARROW_RIGHT);
		assertThat(canvas.chosen()).hasValue(0);
		press(SWT.ARROW_RIGHT);
		int second = canvas.chosen().orElseThrow();
		assertThat(second).isNotZero();
		press(SWT.CR);
		verify(listener).open(((Graph.PartyNode) canvas.drawing().graph().nodes().get(second)).party().id());
	}

	private void press(int key) {
		Event event = new Event();
		event.keyCode = key;
		canvas.notifyListeners(SWT.KeyDown, event);
	}

	@Test
	void theChosenPartyStaysChosenWhenOthersAreFolded() {
		canvas.choose(number("H"));
		show("R");
		assertThat(canvas.chosen()).hasValue(number("H"));
	}

	@Test
	void partiesAreToldInWords() {
		assertThat(canvas.text(number("R"))).isEqualTo("R (County)\nRegion: H → R, since 2021");
		assertThat(canvas.summary()).isEqualTo("8 parties, 4 pairings");
	}

	@Test
	void theMouseDragsThePicture() {
		Viewport before = canvas.viewport();
		Event down = new Event();
		down.x = 5;
		down.y = 5;
		canvas.notifyListeners(SWT.MouseDown, down);
		Event move = new Event();
		move.x = 45;
		move.y = 25;
		move.stateMask = SWT.BUTTON1;
		canvas.notifyListeners(SWT.MouseMove, move);
		assertThat(canvas.viewport().left()).isEqualTo(before.left() - 40 / before.scale());
		assertThat(canvas.viewport().top()).isEqualTo(before.top() - 20 / before.scale());
	}
}
