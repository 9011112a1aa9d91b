/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.ui.theme.Palette;

/**
 * Shows a network: drag and wheel move it, Ctrl and the wheel zoom, a click chooses a party, a double click opens it. Only what is seen is drawn,
 * so that it stays quick however large the network is.
 */
final class NetworkCanvas extends Canvas {

	private static final double WHEEL = 40;
	private static final double ZOOM = 1.2;
	private static final double REACH = 5;
	/** At a smaller zoom names are hard to read. */
	private static final double READABLE = 0.8;

	private final Palette palette = new Palette();
	private final NetworkListener listener;
	private Drawing drawing = Drawing.EMPTY;
	private NetworkTexts texts;
	private Viewport viewport = Viewport.START;
	private OptionalInt chosen = OptionalInt.empty();
	private Point grabbed;
	private Font font;
	private double fontScale;

	NetworkCanvas(Composite parent, NetworkListener listener) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.listener = listener;
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.MouseDown, this::press);
		addListener(SWT.MouseMove, this::move);
		addListener(SWT.MouseUp, event -> grabbed = null);
		addListener(SWT.MouseDoubleClick, event -> open(event.x, event.y));
		addListener(SWT.MouseVerticalWheel, this::wheel);
		addListener(SWT.MouseHorizontalWheel, event -> look(viewport.moved(-event.count * WHEEL, 0)));
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		new NetworkKeys(this);
		new NetworkAccess(this);
		palette.onChange(this, this::redraw);
		addDisposeListener(event -> disposeFont());
	}

	/**
	 * Shows a drawing.
	 *
	 * @param whole whether it is another picture, to be seen from its beginning; else the view stays where it is
	 */
	void show(Drawing shown, NetworkTexts words, boolean whole) {
		ObjectId party = chosenParty();
		drawing = shown;
		texts = words;
		chosen = party == null ? OptionalInt.empty()
				: drawing.graph().numberOf(party).map(OptionalInt::of).orElse(OptionalInt.empty());
		if (whole) {
			fitReadable();
		} else {
			chosen.ifPresent(this::reveal);
		}
		redraw();
	}

	private ObjectId chosenParty() {
		return chosen.isPresent() && drawing.graph().nodes().get(chosen.getAsInt()) instanceof Graph.PartyNode party ? party.party().id() : null;
	}

	Drawing drawing() {
		return drawing;
	}

	/** How wide names will be, for a layout. */
	CharacterWidths widths() {
		GC gc = new GC(this);
		try {
			return new CharacterWidths(gc.textExtent("国家").x / 2.0, gc.textExtent("abcdefghij").x / 10.0);
		} finally {
			gc.dispose();
		}
	}

	/** The chosen node. */
	OptionalInt chosen() {
		return chosen;
	}

	/** What is said of a node. */
	String text(int node) {
		return texts == null ? "" : texts.node(drawing.graph(), node);
	}

	String summary() {
		return texts == null ? "" : texts.summary(drawing.graph());
	}

	/** Chooses a node and brings it into sight. */
	void choose(int node) {
		chosen = OptionalInt.of(node);
		reveal(node);
		redraw();
	}

	private void reveal(int node) {
		viewport = viewport.showing(drawing.boxes().get(node).grown(REACH), getClientArea().width, getClientArea().height);
	}

	/** All of the picture. */
	void fit() {
		look(Viewport.fitting(drawing.width(), drawing.height(), getSize().x, getSize().y));
	}

	/** As much of the picture as can be read, from its upper left corner on. */
	void fitReadable() {
		Viewport all = Viewport.fitting(drawing.width(), drawing.height(), getSize().x, getSize().y);
		look(all.scale() < READABLE ? new Viewport(READABLE, 0, 0) : all);
	}

	void zoom(double factor) {
		look(viewport.zoomed(factor, getSize().x / 2.0, getSize().y / 2.0));
	}

	void zoomIn() {
		zoom(ZOOM);
	}

	void zoomOut() {
		zoom(1 / ZOOM);
	}

	void look(Viewport other) {
		viewport = other;
		redraw();
	}

	Viewport viewport() {
		return viewport;
	}

	// ---- mouse

	private void press(Event event) {
		setFocus();
		grabbed = new Point(event.x, event.y);
		OptionalInt node = nodeAt(event.x, event.y);
		if (event.button == 1 && node.isPresent() && isSign(node.getAsInt(), event)) {
			grabbed = null;
			fold(node.getAsInt());
			return;
		}
		chosen = node;
		redraw();
	}

	/** The node that is drawn at a place of the canvas. */
	OptionalInt nodeAt(int x, int y) {
		return drawing.nodeAt(viewport.toPictureX(x), viewport.toPictureY(y));
	}

	/** The tie that is drawn at a place of the canvas, or close to it. */
	OptionalInt tieAt(int x, int y) {
		return drawing.tieAt(viewport.toPictureX(x), viewport.toPictureY(y), REACH / viewport.scale());
	}

	private boolean isSign(int node, Event event) {
		return drawing.graph().nodes().get(node) instanceof Graph.PartyNode party && party.below() > 0
				&& NodeSizes.sign(drawing.boxes().get(node)).contains(viewport.toPictureX(event.x), viewport.toPictureY(event.y));
	}

	private void move(Event event) {
		if (grabbed != null && (event.stateMask & SWT.BUTTON_MASK) != 0) {
			look(viewport.moved(grabbed.x - event.x, grabbed.y - event.y));
			grabbed = new Point(event.x, event.y);
			return;
		}
		OptionalInt node = nodeAt(event.x, event.y);
		OptionalInt tie = node.isPresent() ? OptionalInt.empty() : tieAt(event.x, event.y);
		String tip = node.isPresent() ? text(node.getAsInt()) : tie.isPresent() ? texts.tie(drawing.graph(), tie.getAsInt()) : null;
		if (!Objects.equals(tip, getToolTipText())) {
			setToolTipText(tip);
		}
		setCursor(tip == null ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0) {
			look(viewport.zoomed(event.count > 0 ? ZOOM : 1 / ZOOM, event.x, event.y));
		} else if ((event.stateMask & SWT.SHIFT) != 0) {
			look(viewport.moved(-event.count * WHEEL / 3, 0));
		} else {
			look(viewport.moved(0, -event.count * WHEEL / 3));
		}
		event.doit = false;
	}

	private void open(int x, int y) {
		OptionalInt node = nodeAt(x, y);
		if (node.isPresent()) {
			open(node.getAsInt());
			return;
		}
		tieAt(x, y).ifPresent(index -> drawing.graph().ties().get(index).pairings().stream().findFirst().ifPresent(pairing -> listener.open(pairing.id())));
	}

	/** Opens the party of a node, or the pairing of a knot; what is only counted is told by its pairing. */
	void open(int node) {
		switch (drawing.graph().nodes().get(node)) {
			case Graph.Knot knot -> listener.open(knot.pairing().id());
			case Graph.PartyNode party when party.party().named() -> listener.open(party.party().id());
			case Graph.PartyNode counted -> drawing.graph().ties().stream().filter(tie -> tie.from() == node || tie.to() == node)
					.flatMap(tie -> tie.pairings().stream()).findFirst().ifPresent(pairing -> listener.open(pairing.id()));
		}
	}

	/** Hides or shows those below a party, if there are any. */
	void fold(int node) {
		if (drawing.graph().nodes().get(node) instanceof Graph.PartyNode party && party.below() > 0) {
			chosen = OptionalInt.of(node);
			listener.fold(party.party().id());
		}
	}

	// ---- drawing

	private void paint(GC gc) {
		gc.setBackground(getBackground());
		gc.fillRectangle(getClientArea());
		GcInk ink = new GcInk(gc, palette, viewport, font(), getForeground(), getBackground());
		if (texts != null) {
			Box seen = viewport.seen(getClientArea().width, getClientArea().height);
			NetworkPainter painter = new NetworkPainter(drawing, texts);
			painter.paint(ink, seen, chosen);
			painter.paintHeads(ink, seen);
		}
		if (isFocusControl() && chosen.isEmpty()) {
			gc.setForeground(palette.accent());
			gc.setLineStyle(SWT.LINE_SOLID);
			gc.setLineWidth(1);
			gc.drawRectangle(0, 0, getClientArea().width - 1, getClientArea().height - 1);
		}
	}

	private Font font() {
		if (font == null || fontScale != viewport.scale()) {
			disposeFont();
			fontScale = viewport.scale();
			font = scaled(getFont(), fontScale);
		}
		return font;
	}

	private Font scaled(Font usual, double scale) {
		FontData[] data = usual.getFontData();
		IntStream.range(0, data.length).forEach(index -> data[index].setHeight((int) Math.max(1, Math.floor(data[index].getHeight() * scale))));
		return new Font(getDisplay(), data);
	}

	private void disposeFont() {
		if (font != null) {
			font.dispose();
			font = null;
		}
	}
}
