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
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.metric.KeyNumber;
import org.jiedui.core.metric.KeyNumbers;
import org.jiedui.core.metric.Metric;
import org.jiedui.core.metric.MetricValue;
import org.jiedui.core.validation.Finding;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.PairingKind;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Unit;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.model.vocabulary.Vocabulary;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.ui.books.LiveFindings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class OverviewControlTest {

	private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);

	private final LiveFindings findings = Mockito.mock();
	private final BooksBuilder books = new BooksBuilder();
	private final EPackage module = EcoreFactory.eINSTANCE.createEPackage();
	private final OverviewActions actions = Mockito.mock();
	private Shell shell;
	private OverviewControl overview;

	@BeforeEach
	void open() {
		books.programme("Kunshan").pairing(PairingKind.REGION, "Kunshan City", "Bijiang");
		module.setName("tourism");
		module.setNsURI("https://jiedui.org/test/tourism");
		EcoreUtil.setAnnotation(module, Vocabulary.SOURCE, "en", "Tourism");
		EClass tour = EcoreFactory.eINSTANCE.createEClass();
		tour.setName("Tour");
		tour.getESuperTypes().add(JieduiPackage.Literals.PROGRAMME_RECORD);
		EcoreUtil.setAnnotation(tour, Vocabulary.SOURCE, "ledger", "tours");
		module.getEClassifiers().add(tour);
		Metric metric = Mockito.mock();
		Mockito.when(metric.label()).thenReturn("Pairings");
		Mockito.when(metric.ledger()).thenReturn("pairings");
		Mockito.when(metric.measure(Mockito.any(), Mockito.any()))
				.thenReturn(Optional.of(new MetricValue(Quantity.parse("1"), new Unit("个"), "")));
		shell = new Shell(Display.getDefault());
		shell.setLayout(new FillLayout());
		shell.setSize(1000, 700);
		ValueFormat format = new ValueFormat(new Labels(Locale.ENGLISH), MoneyScale.YUAN);
		KeyNumbers numbers = new KeyNumbers(new LedgerCatalog(List.of(JieduiPackage.eINSTANCE, module)), List.of(metric), format);
		overview = new OverviewControl(shell, format, numbers, actions);
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

	private void show(KeyNumber... saved) {
		overview.show(books.roots(), type -> true, List.of(saved), findings, TODAY);
	}

	private List<String> links() {
		return all(Hyperlink.class).stream().map(Hyperlink::getText).toList();
	}

	@Test
	void hintsNeedNoAttention() {
		EObject object = books.roots().getFirst();
		Mockito.when(findings.all()).thenReturn(List.of(new Finding("a", Severity.ERROR, object, null, "error"),
				new Finding("b", Severity.WARNING, object, null, "warning"), new Finding("c", Severity.INFO, object, null, "hint")));
		show();
		assertThat(links()).containsSubsequence("error", "warning").doesNotContain("hint");
	}

	@Test
	void nobodySaysThatNothingNeedsAttentionBeforeAllIsChecked() {
		Mockito.when(findings.isChecking()).thenReturn(true);
		show();
		assertThat(all(Label.class)).extracting(Label::getText).doesNotContain(Messages.Attention_none).contains(Messages.Attention_checking);
		Mockito.when(findings.isChecking()).thenReturn(false);
		overview.show(findings);
		assertThat(all(Label.class)).extracting(Label::getText).contains(Messages.Attention_none).doesNotContain(Messages.Attention_checking);
	}

	private static KeyNumber tours(String id, String remark) {
		return new KeyNumber(id, 1000, "Tours", "tours", new MetricValue(Money.of(35_000_000), Unit.YUAN, remark));
	}

	@Test
	void numbersOfAModuleStandUnderItsHeadingAndLeadToTheirLedger() {
		show(tours("tours.a", ""), tours("tours.b", ""));

		assertThat(all(Label.class)).extracting(Label::getText).contains("Tourism");
		List<NumberCard> cards = all(NumberCard.class);
		assertThat(cards).hasSize(3);
		cards.getLast().notifyListeners(SWT.MouseUp, new Event());
		Mockito.verify(actions).openLedger("tours");
	}

	@Test
	void headingsGoWithTheirNumbers() {
		show(tours("tours.a", ""));
		show();
		assertThat(all(Label.class)).extracting(Label::getText).doesNotContain("Tourism");
		assertThat(all(NumberCard.class)).hasSize(1);
	}

	@Test
	void cardsThatSayTheSameStay() {
		show(tours("tours.a", ""));
		List<NumberCard> cards = all(NumberCard.class);
		show(tours("tours.a", ""));
		assertThat(all(NumberCard.class)).containsExactlyElementsOf(cards);
	}

	@Test
	void manyCardsWrapToTheWidthAndLongRemarksToTheirCard() {
		KeyNumber[] many = IntStream.range(0, 9).mapToObj(index -> tours("tours." + index, index == 0 ? "so many words ".repeat(20) : ""))
				.toArray(KeyNumber[]::new);
		show(many);
		List<NumberCard> cards = all(NumberCard.class).subList(1, 10);
		int width = cards.getFirst().getParent().getSize().x;
		assertThat(cards).extracting(Control::getBounds).allMatch(bounds -> bounds.x + bounds.width <= width);
		assertThat(cards.stream().map(card -> card.getBounds().y).distinct()).hasSizeGreaterThan(1);
		assertThat(cards.getFirst().getSize().y).isGreaterThan(cards.getLast().getSize().y);
		assertThat(cards.get(1).getSize().y).as("equally high beside each other").isEqualTo(cards.getFirst().getSize().y);
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
	void aUnitThatDoesNotFitBesideItsNumberStandsBelow() {
		show(tours("tours.a", ""));
		NumberCard card = all(NumberCard.class).getLast();
		int line = card.computeSize(90, SWT.DEFAULT).y - card.computeSize(600, SWT.DEFAULT).y;
		assertThat(line).isPositive().isLessThan(card.computeSize(600, SWT.DEFAULT).y / 2);
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
