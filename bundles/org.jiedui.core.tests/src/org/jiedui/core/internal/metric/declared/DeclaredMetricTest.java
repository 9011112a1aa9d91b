/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.metric.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.metric.KeyNumber;
import org.jiedui.core.metric.KeyNumberGroup;
import org.jiedui.core.metric.KeyNumbers;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Programme;
import org.jiedui.model.ProgrammeRecord;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.testsupport.RecordModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Key numbers of a module without Java: what loaded objects tell, the store tells too. */
class DeclaredMetricTest {

	private static final LocalDate TODAY = LocalDate.of(2024, 6, 15);

	private final RecordModel tours = new RecordModel("tourism", "Tour");
	private final EAttribute start = tours.attribute("start", JieduiPackage.Literals.PARTIAL_DATE, "before", "end");
	private final EAttribute end = tours.attribute("end", JieduiPackage.Literals.PARTIAL_DATE);
	private final EAttribute guests = tours.attribute("guests", JieduiPackage.Literals.QUANTITY, "en", "Guests", "unit", "人次");
	private final EAttribute income = tours.attribute("income", JieduiPackage.Literals.MONEY, "en", "Income", "unit", "CNY");
	private final EAttribute seats = tours.attribute("seats", EcorePackage.Literals.EINT, "en", "Seats", "unit", "个");
	private final EAttribute cancelled = tours.attribute("cancelled", EcorePackage.Literals.EBOOLEAN);
	private Workspace workspace;

	@BeforeEach
	void register() {
		RecordModel.say(tours.model(), "en", "Tourism");
		RecordModel.say(tours.type(), "en", "Tour", "en.plural", "Tours", "ledger", "tours", "totalsYear", "start");
		workspace = tours.open();
	}

	@AfterEach
	void unregister() {
		tours.close();
	}

	private KeyNumbers keyNumbers() {
		return new KeyNumbers(new LedgerCatalog(List.of(JieduiPackage.eINSTANCE, tours.model())), List.of(),
				new ValueFormat(new Labels(Locale.ENGLISH), MoneyScale.YUAN));
	}

	private void tour(Session session, Programme programme, Consumer<EObject> values) {
		ProgrammeRecord made = tours.make();
		made.setProgramme(programme);
		values.accept(made);
		session.editingDomain().getCommandStack().execute(session.add(List.of(made)));
	}

	private Consumer<EObject> dated(String since, String until, String number) {
		return made -> {
			made.eSet(start, PartialDate.parse(since));
			made.eSet(end, PartialDate.parse(until));
			made.eSet(guests, Quantity.parse(number));
		};
	}

	@SafeVarargs
	private List<KeyNumberGroup> numbers(Consumer<EObject>... tours) {
		KeyNumbers numbers = keyNumbers();
		try (Session session = workspace.openSession()) {
			Programme programme = JieduiFactory.eINSTANCE.createProgramme();
			programme.setName("Programme");
			session.editingDomain().getCommandStack().execute(session.add(List.of(programme)));
			for (Consumer<EObject> each : tours) {
				tour(session, programme, each);
			}
			session.save("", null);
			List<EObject> roots = session.load(Query.of(JieduiPackage.Literals.PROGRAMME_RECORD));
			List<KeyNumber> loaded = numbers.ofLoaded(roots, type -> true, TODAY);
			int part = session.id(programme).orElseThrow().part();
			assertThat(numbers.ofStored(workspace, part, type -> false, TODAY)).isEqualTo(loaded);
			assertThat(numbers.ofStored(workspace, part, type -> true, TODAY)).as("what is loaded is not asked for").isEmpty();
			assertThat(numbers.ofStored(workspace, part + 1, type -> false, TODAY)).as("other books").isEmpty();
			return numbers.grouped(loaded);
		}
	}

	@SafeVarargs
	private KeyNumber number(Consumer<EObject>... tours) {
		return numbers(tours).getFirst().numbers().getFirst();
	}

	@Test
	void aProgrammeWithoutObjectsHasNoNumbers() {
		RecordModel.say(tours.type(), "metric.tours", "count", "metric.guests", "guests");
		assertThat(numbers()).isEmpty();
	}

	@Test
	void objectsAreCountedUnderTheNameOfTheClass() {
		RecordModel.say(tours.type(), "metric.tours", "count", "metric.tours.where", "cancelled=false", "metric.tours.with", "seats income");

		KeyNumber number = number(made -> made.eSet(seats, 40), made -> {
			made.eSet(seats, 2);
			made.eSet(income, Money.parse("5000余"));
		}, made -> made.eSet(cancelled, true));

		assertThat(number.label()).isEqualTo("Tours");
		assertThat(number.ledger()).isEqualTo("tours");
		assertThat(number.value().value()).isEqualTo(Quantity.of(2));
	}

	@Test
	void numbersOfAModuleStandTogetherInTheOrderOfTheModel() {
		RecordModel.say(tours.type(), "metric.tours", "count", "metric.income", "income", "metric.income.en", "Earned");

		KeyNumberGroup group = numbers(made -> made.eSet(income, Money.of(3))).getFirst();

		assertThat(group.module()).isSameAs(tours.model());
		assertThat(group.numbers()).extracting(KeyNumber::label).containsExactly("Tours", "Earned");
	}

	@Test
	void yearsAreAddedUpEachForItself() {
		RecordModel.say(tours.type(), "metric.guests", "guests", "metric.guests.with", "income");

		KeyNumber number = number(dated("2022-05", null, "10"), dated("2023-01", "2023-02", "近20"), dated("2023", "2023", "3"),
				made -> made.eSet(income, Money.of(5)));

		assertThat(number.id()).isEqualTo("tours.guests.year");
		assertThat(number.value().value()).isEqualTo(Quantity.parse("约23"));
		assertThat(number.value().unit().symbol()).isEqualTo("人次");
		assertThat(number.value().remark()).contains("2023").contains("2022").contains("33");
	}

	@Test
	void whatLastsSeveralYearsAndWhatHasNoneStandsForItself() {
		RecordModel.say(tours.type(), "metric.guests", "guests");

		assertThat(numbers(dated("2021", "2023", "100"), dated("2022", "2023", "60"), dated(null, null, "7"), dated(null, "2020", "9")).getFirst()
				.numbers()).extracting(each -> each.id() + " = " + each.value().value()).containsExactly("tours.guests.period = 100",
						"tours.guests.undated = 9");
	}

	@Test
	void whatIsUnderWayIsThatInWhosePeriodTheDayLies() {
		RecordModel.say(tours.type(), "metric.now", "guests", "metric.now.now", "true");

		KeyNumber number = number(dated("2024-06-15", "2024-06-15", "1"), dated("2024", "2024", "2"), dated("2023-12", "2024-06", "4"),
				dated("2020", null, "8"), dated("2024-06-16", null, "100"), dated("2024-07", "2024", "100"), dated("2020", "2024-05", "100"),
				dated("2020", "2023", "100"), dated("2024", "2024-06-14", "100"), dated(null, "2030", "100"), dated("2025", "2026", "100"));

		assertThat(number.value().value()).isEqualTo(Quantity.of(1 + 2 + 4 + 8));
	}

	@Test
	void personsOfSeveralYearsAreNoNumberOfPersons() {
		RecordModel.say(guests, "unit", "人");
		RecordModel.say(tours.type(), "metric.guests", "guests");

		assertThat(number(dated("2022", null, "10"), dated("2023", null, "23")).value().remark()).contains("2023").doesNotContain("33");
	}

	/** What is asked about a year is not answered by an older one, as the overview answers. */
	@Test
	void figuresOfOtherYearsAreNoneOfTheYear() {
		RecordModel.say(tours.type(), "metric.guests", "guests", "metric.tours", "count");
		numbers(dated("2021", null, "3"), dated("2022-05", null, "5"), dated("2022", "2023", "20"), dated(null, null, "40"));

		assertThat(ofYear(2022)).containsExactly("tours.guests.year = 5", "tours.tours.timeless = 4");
		assertThat(ofYear(2023)).containsExactly("tours.guests.period = 20", "tours.tours.timeless = 4");
		assertThat(ofYear(2024)).containsExactly("tours.tours.timeless = 4");
	}

	private List<String> ofYear(int year) {
		KeyNumbers numbers = keyNumbers();
		try (Session session = workspace.openSession()) {
			int part = session.id(session.load(Query.of(JieduiPackage.Literals.PROGRAMME)).getFirst()).orElseThrow().part();
			return numbers.ofYear(workspace, part, Year.of(year)).stream().map(number -> number.id() + " = " + number.value().value()).toList();
		}
	}
}
