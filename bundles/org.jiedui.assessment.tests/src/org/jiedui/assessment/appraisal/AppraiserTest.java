/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jiedui.assessment.Assessment;
import org.jiedui.assessment.fixture.AssessedBooks;
import org.jiedui.assessment.fixture.SystemText;
import org.jiedui.assessment.system.Grade;
import org.jiedui.assessment.system.Indicator;
import org.jiedui.assessment.system.IndicatorSystem;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.ProgrammeRecord;
import org.jiedui.model.Target;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Unit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What follows from saved books. */
class AppraiserTest {

	private static final String OF_PLAN = "{ \"from\": \"plan\", \"share\": \"tasksDone\" }";
	private static final String TABLE = "{ \"by\": \"interval\", \"intervals\": [ { \"below\": 10, \"points\": 0 }, "
			+ "{ \"from\": 10, \"below\": 50, \"points\": 2 }, { \"from\": 50, \"points\": 3 } ] }";

	private final AssessedBooks books = new AssessedBooks();

	@AfterEach
	void close() {
		books.close();
	}

	private Appraisal appraise(SystemText file, String... assumptions) throws Exception {
		IndicatorSystem system = file.read();
		Map<String, String> assumed = new LinkedHashMap<>();
		for (int index = 0; index < assumptions.length; index += 2) {
			assumed.put(assumptions[index], assumptions[index + 1]);
		}
		return books.appraise(system, Assumptions.parse(system, assumed));
	}

	private static Appraised of(String indicator, Appraisal appraisal) {
		return appraisal.scores().stream().filter(score -> score.indicator().id().equals(indicator)).findFirst().orElseThrow();
	}

	private static String told(Appraised score) {
		Sentences english = new Sentences(Locale.ENGLISH);
		return score.gap().map(english::say).orElseGet(() -> english.say(score.how()));
	}

	@Test
	void tasksOfThePlanAreCounted() throws Exception {
		Appraised plan = of("plan", appraise(SystemText.right()));
		assertThat(plan.value()).map(Amount::number).contains(Quantity.of(75));
		assertThat(plan.computed()).get().satisfies(points -> assertThat(points).isEqualByComparingTo("2"));
		assertThat(told(plan)).contains("3 of 4 tasks", "75%", "50%");
		assertThat(plan.counted()).hasOnlyElementsOfType(AnnualPlan.class).hasSize(1);
	}

	@Test
	void aMetricIsThatOfTheYearWithTheRecordsBehindIt() throws Exception {
		Appraised trained = of("trained", appraise(SystemText.right()));
		assertThat(trained.value()).map(Amount::number).contains(Quantity.of(12));
		assertThat(trained.computed()).get().satisfies(points -> assertThat(points).isEqualByComparingTo("2"));
		assertThat(trained.counted()).extracting(ProgrammeRecord::getName).containsExactly("电商培训");
		assertThat(told(trained)).contains("12 persons");
	}

	@Test
	void aMetricCanBeMeasuredAgainstTheYearBefore() throws Exception {
		Appraised trained = of("trained", appraise(SystemText.right().with(TABLE, "{ \"by\": \"rate\", \"target\": { \"is\": \"yearBefore\" } }")));
		assertThat(trained.computed()).get().satisfies(points -> assertThat(points).isEqualByComparingTo("0.36"));
		assertThat(told(trained)).contains("12% of 100 persons");
	}

	@Test
	void whatIsMissingIsNamedAndIsNotNought() throws Exception {
		Appraisal appraisal = appraise(SystemText.right().with("exchanges.trained.year", "exchanges.trained.period"));
		assertThat(of("trained", appraisal).computed()).isEmpty();
		assertThat(told(of("trained", appraisal))).contains("this number for 2023");
		assertThat(told(of("effect", appraisal))).contains("enter");
		assertThat(appraisal.missing()).extracting(score -> score.indicator().id()).containsExactly("trained", "effect", "agreed");
		assertThat(appraisal.total()).isEqualByComparingTo("2");
		assertThat(appraisal.open()).isEqualByComparingTo("6");
		assertThat(appraisal.grade()).as("from 2 to 8 points, all is open").isEmpty();
	}

	@Test
	void theGradeIsCertainWhereWhatIsMissingCannotChangeIt() throws Exception {
		Appraisal appraisal = appraise(SystemText.right(), "plan", "100", "effect", "good");
		assertThat(appraisal.total()).as("and 1 open").isEqualByComparingTo("8");
		assertThat(appraisal.grade()).as("9 would be excellent").isEmpty();
		assertThat(appraise(SystemText.right(), "plan", "90", "effect", "good").grade()).get().extracting(Grade::label)
				.hasToString("Wording[zh=合格, en=Passed]");
	}

	@Test
	void assumptionsTakeThePlaceOfValuesAndChangeNothing() throws Exception {
		long objects = books.workspace().count(Query.of(Literals.PROGRAMME_RECORD));
		Appraisal appraisal = appraise(SystemText.right(), "plan", "100", "trained", "60", "effect", "好", "agreed", "yes");
		assertThat(appraisal.total()).isEqualByComparingTo("10");
		assertThat(appraisal.scores()).allMatch(Appraised::assumed);
		assertThat(told(of("trained", appraisal))).contains("assumed: 60 persons");
		assertThat(books.session().isDirty()).isFalse();
		assertThat(books.session().editingDomain().getCommandStack().canUndo()).isFalse();
		assertThat(books.workspace().count(Query.of(Literals.PROGRAMME_RECORD))).isEqualTo(objects);
	}

	@Test
	void anAssumptionCountsBeforePointsThatWereGiven() throws Exception {
		IndicatorSystem system = SystemText.right().read();
		Assessment saved = books.saved(system);
		AssessedBooks.score(saved, "plan").setPointsSuperior(Quantity.of(1));
		assertThat(of("plan", books.appraise(system, Assumptions.NONE)).points()).contains(BigDecimal.ONE);
		assertThat(of("plan", appraise(SystemText.right(), "plan", "100")).points()).get()
				.satisfies(points -> assertThat(points).isEqualByComparingTo("4"));
	}

	@Test
	void pointsCanBeAssumedWhateverTheValue() throws Exception {
		IndicatorSystem system = SystemText.right().read();
		Indicator trained = system.find("trained").orElseThrow();
		Appraisal appraisal = books.appraise(system, Assumptions.NONE.withPoints(trained, new BigDecimal("2.5")));
		assertThat(of("trained", appraisal).points()).contains(new BigDecimal("2.5"));
		assertThat(of("trained", appraisal).computed()).as("as before").get()
				.satisfies(points -> assertThat(points).isEqualByComparingTo("2"));
		assertThat(of("trained", appraisal).deduction()).contains(new BigDecimal("0.5"));
		assertThatThrownBy(() -> Assumptions.NONE.withPoints(trained, new BigDecimal(4))).isInstanceOfSatisfying(AssumptionException.class,
				refused -> assertThat(new Sentences(Locale.ENGLISH).say(refused.sentence())).contains("trained", "from 0 to 3", "4"));
	}

	@Test
	void anAssumptionIsTakenBack() throws Exception {
		IndicatorSystem system = SystemText.right().read();
		Indicator plan = system.find("plan").orElseThrow();
		Assumptions assumed = Assumptions.NONE.with(plan, "100").withPoints(plan, BigDecimal.ONE);
		assertThat(assumed.size()).isEqualTo(1);
		assertThat(assumed.text(plan)).contains("100");
		assertThat(assumed.with(plan, " ").withPoints(plan, null).isEmpty()).isTrue();
	}

	@Test
	void areasAddUpWhatTheirIndicatorsHave() throws Exception {
		Appraisal appraisal = appraise(SystemText.right());
		Indicator work = appraisal.system().indicators().getFirst();
		assertThat(appraisal.total(work)).as("2 for the plan, 2 for those who were trained").isEqualByComparingTo("4");
		assertThat(appraisal.deduction(work)).isEqualByComparingTo("3");
		assertThat(appraisal.deduction(appraisal.system().find("effect").orElseThrow())).as("nothing is lost that is open").isZero();
	}

	@Test
	void pointsFollowFromTheBasisWithoutTheBooks() throws Exception {
		IndicatorSystem system = SystemText.right().read();
		AppraisalBasis basis = books.appraiser().basis(books.session(), books.programme(), AssessedBooks.YEAR, system);
		Indicator trained = system.find("trained").orElseThrow();
		assertThat(basis.counted(trained)).hasSize(1);
		try (Session other = books.workspace().openSession()) {
			Appraised elsewhere = basis.appraise(other, Optional.empty(), Assumptions.NONE.with(trained, "60")).of(trained);
			assertThat(elsewhere.points()).get().satisfies(points -> assertThat(points).isEqualByComparingTo("3"));
			assertThat(basis.appraise(other, Optional.empty(), Assumptions.NONE).of(trained).counted()).as("not loaded there").isEmpty();
		}
	}

	@Test
	void whatIsEnteredIsTakenFromTheAssessment() throws Exception {
		IndicatorSystem system = SystemText.right().read();
		Assessment saved = books.saved(system);
		AssessedBooks.score(saved, "effect").setLevel("好");
		AssessedBooks.score(saved, "agreed").setLevel("否");
		Appraisal appraisal = books.appraise(system, Assumptions.NONE);
		assertThat(of("effect", appraisal).computed()).contains(new BigDecimal("2"));
		assertThat(of("agreed", appraisal).computed()).contains(BigDecimal.ZERO);
		AssessedBooks.score(saved, "effect").setLevel("尚可");
		assertThat(told(of("effect", books.appraise(system, Assumptions.NONE)))).contains("尚可", "好");
	}

	@Test
	void aTargetOfThePlanIsItsOwnMeasure() throws Exception {
		AnnualPlan plan = (AnnualPlan) books.session().load(Query.of(Literals.ANNUAL_PLAN)).getFirst();
		Target target = JieduiFactory.eINSTANCE.createTarget();
		target.setName("销售额");
		target.setValue(Quantity.of(4000));
		target.setUnit(new Unit("万元"));
		plan.getTasks().getFirst().getTargets().add(target);
		SystemText file = SystemText.right().with(OF_PLAN, "{ \"from\": \"target\", \"name\": \"销售额\" }")
				.with("{ \"is\": \"number\", \"number\": 100 }", "{ \"is\": \"plan\" }")
				.with("\"unit\": \"%\"", "\"unit\": \"万元\"");
		assertThat(told(of("plan", appraise(file)))).contains("销售额", "no actual value");
		assertThat(of("plan", appraise(file, "plan", "3000")).computed()).get().satisfies(points -> assertThat(points).isEqualByComparingTo("2"));

		target.setActual(Quantity.of(4000));
		assertThat(of("plan", appraise(file)).computed()).get().satisfies(points -> assertThat(points).isEqualByComparingTo("4"));
		target.setUnit(new Unit("吨"));
		assertThat(told(of("plan", appraise(file)))).contains("吨", "万元");
	}

	@Test
	void targetsWithoutActualValueLeaveTheShareOpen() throws Exception {
		AnnualPlan plan = (AnnualPlan) books.session().load(Query.of(Literals.ANNUAL_PLAN)).getFirst();
		for (long actual : List.of(3, 8)) {
			Target target = JieduiFactory.eINSTANCE.createTarget();
			target.setName("目标" + actual);
			target.setValue(Quantity.of(5));
			target.setActual(Quantity.of(actual));
			plan.getTasks().getFirst().getTargets().add(target);
		}
		SystemText file = SystemText.right().with("tasksDone", "targetsReached");
		assertThat(of("plan", appraise(file)).value()).map(Amount::number).contains(Quantity.of(50));
		plan.getTasks().getFirst().getTargets().getFirst().setActual(null);
		assertThat(told(of("plan", appraise(file)))).contains("1 of 2 targets of 2023");
	}

	@Test
	void theShareOfRecordsWithErrorsIsAValue() throws Exception {
		SystemText file = SystemText.right().with(OF_PLAN, "{ \"from\": \"validation\" }");
		assertThat(of("plan", appraise(file)).value()).as("no rule is there").map(Amount::number).contains(Quantity.of(0));
		assertThat(told(of("plan", appraise(file)))).contains("0 of 4 records");
	}

	@Test
	void anAssumptionThatIsNoneIsRefused() throws Exception {
		IndicatorSystem system = SystemText.right().read();
		Sentences english = new Sentences(Locale.ENGLISH);
		assertThatThrownBy(() -> Assumptions.parse(system, Map.of("work", "1"))).isInstanceOfSatisfying(AssumptionException.class,
				refused -> assertThat(english.say(refused.sentence())).contains("work", "plan, trained, effect, agreed"));
		assertThatThrownBy(() -> Assumptions.parse(system, Map.of("plan", "much"))).isInstanceOfSatisfying(AssumptionException.class,
				refused -> assertThat(english.say(refused.sentence())).contains("plan", "much", "%"));
		assertThatThrownBy(() -> Assumptions.parse(system, Map.of("effect", "fine"))).isInstanceOfSatisfying(AssumptionException.class,
				refused -> assertThat(english.say(refused.sentence())).contains("effect", "fine", "good, poor"));
		assertThatThrownBy(() -> Assumptions.parse(system, Map.of("agreed", "perhaps"))).isInstanceOfSatisfying(AssumptionException.class,
				refused -> assertThat(english.say(refused.sentence())).contains("agreed", "perhaps", "yes"));
	}
}
