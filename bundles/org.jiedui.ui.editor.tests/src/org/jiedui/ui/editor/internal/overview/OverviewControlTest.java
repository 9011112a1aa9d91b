/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.metric.Metric;
import org.jiedui.core.metric.MetricValue;
import org.jiedui.model.PairingKind;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Unit;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.testsupport.BooksBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class OverviewControlTest {

	private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);

	private final BooksBuilder books = new BooksBuilder();
	private Shell shell;
	private OverviewControl overview;

	@BeforeEach
	void open() {
		books.programme("Kunshan").pairing(PairingKind.REGION, "Kunshan City", "Bijiang");
		Metric metric = Mockito.mock();
		Mockito.when(metric.label()).thenReturn("Pairings");
		Mockito.when(metric.measure(Mockito.any(), Mockito.any()))
				.thenReturn(Optional.of(new MetricValue(Quantity.parse("1"), new Unit("个"), "")));
		shell = new Shell(Display.getDefault());
		shell.setLayout(new FillLayout());
		shell.setSize(1000, 700);
		overview = new OverviewControl(shell, new ValueFormat(new Labels(Locale.ENGLISH), MoneyScale.YUAN), List.of(metric), Mockito.mock());
		shell.open();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private <T extends Control> List<T> all(Class<T> type) {
		List<T> found = new ArrayList<>();
		collect(shell, type, found);
		return found;
	}

	private static <T extends Control> void collect(Composite parent, Class<T> type, List<T> found) {
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child)) {
				found.add(type.cast(child));
			} else if (child instanceof Composite composite) {
				collect(composite, type, found);
			}
		}
	}

	private void dispatchEvents() {
		while (shell.getDisplay().readAndDispatch()) {
			// until there is none
		}
	}

	private void show() {
		overview.show(books.roots(), List.of(), TODAY);
	}

	@Test
	void whatIsShownAnewHasThePlacesOfBefore() {
		show();
		List<Rectangle> cards = all(NumberCard.class).stream().map(Control::getBounds).toList();
		List<Rectangle> links = all(Hyperlink.class).stream().map(Control::getBounds).toList();
		assertThat(cards).hasSize(1).noneMatch(Rectangle::isEmpty);
		assertThat(links).isNotEmpty().noneMatch(Rectangle::isEmpty);
		show();
		assertThat(all(NumberCard.class)).extracting(Control::getBounds).isEqualTo(cards);
		assertThat(all(Hyperlink.class)).extracting(Control::getBounds).isEqualTo(links);
	}

	@Test
	void everythingFitsTheWidthAfterResizing() {
		show();
		shell.setSize(900, 700);
		shell.setSize(800, 200);
		dispatchEvents();
		Rectangle room = ((ScrolledComposite) overview.control()).getClientArea();
		Control body = ((ScrolledComposite) overview.control()).getContent();
		assertThat(body.getSize().x).isEqualTo(room.width);
		assertThat(body.getSize().y).as("scrolls").isGreaterThan(room.height);
		for (Control bars : all(ShareBars.class)) {
			assertThat(shell.getDisplay().map(bars.getParent(), body, bars.getBounds())).matches(each -> each.x + each.width <= room.width);
		}
	}

	@Test
	void aNarrowWindowHasOneColumn() {
		show();
		int wide = all(ShareBars.class).getFirst().toDisplay(0, 0).x;
		shell.setSize(500, 700);
		dispatchEvents();
		assertThat(all(ShareBars.class).getFirst().toDisplay(0, 0).x).isLessThan(wide);
		assertThat(all(NumberCard.class)).extracting(Control::getBounds).noneMatch(Rectangle::isEmpty);
		assertThat(overview.control().getStyle() & SWT.V_SCROLL).isNotZero();
	}
}
