/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.jiedui.core.ledger.Ledger;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Programme;
import org.jiedui.model.Project;
import org.jiedui.model.ProjectStage;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Unit;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.MemoryWorkspace;
import org.jiedui.ui.grid.Arrangement;
import org.jiedui.ui.grid.CellCondition;
import org.jiedui.ui.grid.FilterParser;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.LedgerColumns;
import org.jiedui.ui.grid.ListRowSource;
import org.jiedui.ui.grid.PagedRowSource;
import org.jiedui.ui.grid.RowGroup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rows that the database sorts, filters and gives by the page. */
class PagedRowSourceTest {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;
	private static final LedgerCatalog CATALOG = new LedgerCatalog(List.of(P));

	private final Workspace workspace = MemoryWorkspace.open();
	private final Session session = workspace.openSession();
	private final QueuedQuestions questions = new QueuedQuestions();
	private final Ledger ledger = CATALOG.find("projects").orElseThrow();
	private final List<LedgerColumn> columns = new LedgerColumns(GridFixture.CHINESE).of(ledger, CATALOG.creatable(ledger));
	private PagedRowSource source;
	private int told;

	@AfterEach
	void close() {
		source.close();
		session.close();
		workspace.close();
	}

	private void open(int projects) {
		GridFixture.projects(projects).saveTo(workspace);
		int part = session.id(session.load(Query.of(P.getProgramme())).getFirst()).orElseThrow().part();
		source = new PagedRowSource(session, Query.of(P.getProject()).within(part), GridFixture.CHINESE, questions);
		source.addListener(() -> told++);
		questions.answer();
	}

	private LedgerColumn column(String id) {
		return columns.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
	}

	private Arrangement filtered(String id, String typed) {
		CellCondition condition = new FilterParser(GridFixture.CHINESE).parse(column(id), typed).orElseThrow();
		return new Arrangement(List.of(), List.of(new Arrangement.Filter(column(id), condition)));
	}

	private void arrange(Arrangement arrangement) {
		source.arrange(arrangement);
		questions.answer();
	}

	private Project row(int position) {
		source.get(position);
		questions.answer();
		return (Project) source.get(position);
	}

	private List<String> names(int count) {
		return IntStream.range(0, count).mapToObj(position -> row(position).getName()).toList();
	}

	private long loaded() {
		return session.resource().getContents().stream().filter(Project.class::isInstance).count();
	}

	private void execute(Command command) {
		session.editingDomain().getCommandStack().execute(command);
		source.refresh();
	}

	private void set(EObject object, EStructuralFeature feature, Object value) {
		execute(SetCommand.create(session.editingDomain(), object, feature, value));
	}

	private void undo() {
		session.editingDomain().getCommandStack().undo();
		source.refresh();
	}

	@Test
	void keysComeFirstAndRowsByThePage() {
		open(350);
		assertThat(source.size()).isEqualTo(350);
		assertThat(source.total()).isEqualTo(350);
		assertThat(loaded()).isZero();
		assertThat(source.get(120)).isNull();
		questions.answer();
		assertThat(loaded()).isEqualTo(100);
		assertThat(((Project) source.get(120)).getName()).isEqualTo("项目120");
		assertThat(source.indexOf(source.get(199))).isEqualTo(199);
		assertThat(source.get(200)).isNull();
		assertThat(row(349).getName()).isEqualTo("项目349");
	}

	@Test
	void identifiersOfAllRowsAreThereWithoutARow() {
		open(350);
		List<ObjectId> before = source.identifiers(session);
		assertThat(before).hasSize(350).doesNotHaveDuplicates();
		assertThat(loaded()).isZero();
		assertThat(session.id(row(120))).contains(before.get(120));
		arrange(filtered("name", "项目12"));
		assertThat(source.identifiers(session)).hasSize(source.size()).isSubsetOf(before).contains(before.get(120));
	}

	@Test
	void whatWasScrolledPastIsNotRead() {
		open(3000);
		questions.asked = 0;
		for (int position = 0; position < 3000; position += 100) {
			assertThat(source.get(position)).isNull();
		}
		questions.answer();
		assertThat(questions.asked).isLessThan(6);
		assertThat(source.get(2999)).isNotNull();
	}

	@Test
	void theLastArrangementCounts() {
		open(20);
		source.arrange(new Arrangement(List.of(new Arrangement.Order(column("budget"), false)), List.of()));
		source.arrange(filtered("name", "项目7"));
		assertThat(source.isBusy()).isTrue();
		assertThat(source.size()).isEqualTo(20);
		questions.answerBackwards();
		assertThat(source.isBusy()).isFalse();
		assertThat(source.size()).isEqualTo(1);
		assertThat(told).isEqualTo(2);
	}

	@Test
	void theDatabaseSortsByWhatIsShown() {
		open(9);
		arrange(new Arrangement(List.of(new Arrangement.Order(column("place"), true), new Arrangement.Order(column("budget"), false)),
				List.of()));
		assertThat(names(9)).containsExactly("项目6", "项目3", "项目0", "项目7", "项目4", "项目1", "项目8", "项目5", "项目2");
		arrange(new Arrangement(List.of(new Arrangement.Order(column("stage"), false)), List.of()));
		assertThat(names(9)).as("equal rows keep the order of their keys").containsExactly("项目0", "项目2", "项目4", "项目6", "项目8", "项目1", "项目3", "项目5",
				"项目7");
	}

	@Test
	void theDatabaseFiltersByWhatIsTyped() {
		open(30);
		arrange(filtered("name", "目1"));
		assertThat(source.size()).isEqualTo(11);
		assertThat(source.total()).isEqualTo(30);
		arrange(filtered("place", "旺藏"));
		assertThat(source.size()).isEqualTo(10);
		arrange(filtered("budget", "5..10"));
		assertThat(source.size()).isEqualTo(6);
		arrange(filtered("stage", GridFixture.CHINESE.text(P.getProject_Stage(), ProjectStage.values()[1])));
		assertThat(source.size()).isEqualTo(15);
		arrange(filtered("code", "="));
		assertThat(source.size()).isEqualTo(30);
		arrange(filtered("name", "!目1"));
		assertThat(source.size()).isEqualTo(19);
	}

	@Test
	void filtersMeanWhatTheyMeanInMemory() {
		open(6);
		List<PartialDate> dates = new ArrayList<>(List.of(PartialDate.of(2021), PartialDate.of(2021, 6), PartialDate.of(LocalDate.of(2021, 6, 15)),
				PartialDate.of(2022)));
		for (int index = 0; index < dates.size(); index++) {
			set(row(index), P.getProject_ActualStart(), dates.get(index));
		}
		session.save("", null);
		List<EObject> all = IntStream.range(0, 6).<EObject>mapToObj(this::row).toList();
		for (String typed : List.of("2021", "2021-06", "2021-06-15", ">2021-06", ">=2021-06", "<2021-06-15", "<=2021", "2021..2022", "=", "<>", "!2021",
				"2022|2021-06-15")) {
			Arrangement asked = filtered("actualStart", typed);
			ListRowSource inMemory = new ListRowSource(() -> all);
			inMemory.arrange(asked);
			arrange(asked);
			assertThat(names(source.size())).as(typed)
					.isEqualTo(IntStream.range(0, inMemory.size()).mapToObj(position -> ((Project) inMemory.get(position)).getName()).toList());
		}
	}

	@Test
	void oneOfSeveralValues() {
		open(9);
		arrange(new Arrangement(List.of(),
				List.of(new Arrangement.Filter(column("place"), new CellCondition.OneOf(Set.of("迭部县", "旺藏镇"), false)))));
		assertThat(source.size()).isEqualTo(6);
		set(row(0), P.getProject_Place(), null);
		session.save("", null);
		arrange(new Arrangement(List.of(), List.of(new Arrangement.Filter(column("place"), new CellCondition.OneOf(Set.of(), true)))));
		assertThat(names(source.size())).containsExactly("项目0");
	}

	@Test
	void saysWhatTheDatabaseCannotBeAsked() {
		open(1);
		assertThat(source.refusal(column("budget"))).isEmpty();
		assertThat(source.refusal(column("place"))).isEmpty();
		Ledger pairings = CATALOG.find("pairings").orElseThrow();
		LedgerColumn computed = new LedgerColumns(GridFixture.CHINESE).of(pairings, CATALOG.creatable(pairings)).stream()
				.filter(each -> each.id().equals("shape")).findFirst().orElseThrow();
		assertThat(source.refusal(computed)).get().asString().contains(computed.heading());
		Arrangement.Filter text = new Arrangement.Filter(column("budget"), new CellCondition.Contains("约"));
		assertThat(source.objection(text)).isPresent();
		assertThat(source.objection(new Arrangement.Filter(column("name"), new CellCondition.Contains("约")))).isEmpty();
	}

	@Test
	void onlyRowsThatAreLookedAtStayLoaded() {
		open(8000);
		Project edited = row(0);
		Project held = row(150);
		source.hold(List.of(held));
		set(edited, P.getProject_Budget(), Money.of(BigDecimal.ONE));
		for (int position = 200; position < 8000; position += 50) {
			assertThat(row(position).getName()).isEqualTo("项目" + position);
		}
		assertThat(loaded()).isLessThan(5500);
		assertThat(source.get(0)).as("unsaved changes stay").isSameAs(edited);
		assertThat(source.get(150)).as("what somebody works with stays").isSameAs(held);
		assertThat(session.isChanged(edited)).isTrue();
		undo();
		assertThat(edited.getBudget()).isEqualTo(Money.of(80_000_000));
	}

	/** Pages are wanted faster than they come: there is always one to be read next. */
	@Test
	void rowsLeaveAlsoWhileSomebodyScrollsOn() {
		open(8000);
		source.get(0);
		for (int position = 100; position < 8000; position += 100) {
			source.get(position);
			questions.answerOne();
		}
		questions.answer();
		assertThat(loaded()).isLessThan(5500);
	}

	@Test
	void whatIsDeletedVanishesAndUndoBringsItBackToItsPlace() {
		open(5);
		Project second = row(1);
		execute(session.delete(List.of(second)));
		assertThat(names(source.size())).containsExactly("项目0", "项目2", "项目3", "项目4");
		assertThat(source.indexOf(second)).isEqualTo(-1);
		undo();
		assertThat(names(source.size())).containsExactly("项目0", "项目1", "项目2", "项目3", "项目4");
		execute(session.delete(List.of(row(0), row(3))));
		session.save("", null);
		source.refresh();
		assertThat(names(source.size())).containsExactly("项目1", "项目2", "项目4");
		arrange(Arrangement.NONE);
		assertThat(names(source.size())).containsExactly("项目1", "项目2", "项目4");
	}

	@Test
	void whatIsNewStandsAtTheEndUntilItIsArranged() {
		open(3);
		arrange(new Arrangement(List.of(new Arrangement.Order(column("budget"), true)), List.of()));
		Project fresh = JieduiFactory.eINSTANCE.createProject();
		fresh.setName("新");
		fresh.setBudget(Money.of(20_000));
		fresh.setProgramme((Programme) session.load(Query.of(P.getProgramme())).getFirst());
		execute(session.add(List.of(fresh)));
		assertThat(names(source.size())).containsExactly("项目0", "项目1", "项目2", "新");
		assertThat(source.indexOf(fresh)).isEqualTo(3);
		session.save("", null);
		source.refresh();
		assertThat(names(source.size())).containsExactly("项目0", "项目1", "项目2", "新");
		arrange(new Arrangement(List.of(new Arrangement.Order(column("budget"), true)), List.of()));
		assertThat(source.size()).isEqualTo(4);
		assertThat(names(2)).containsExactly("项目0", "项目1");
		assertThat(source.indexOf(fresh)).isBetween(1, 2);
	}

	@Test
	void whatOthersDoIsSeen() {
		open(250);
		row(0);
		ObjectId changed = session.id(row(1)).orElseThrow();
		Set<ObjectId> told = new HashSet<>();
		workspace.addListener((commits, objects, origin) -> told.addAll(objects));
		try (Session other = workspace.openSession()) {
			List<EObject> all = other.load(Query.of(P.getProject()));
			((Project) all.get(1)).setName("改");
			Project added = JieduiFactory.eINSTANCE.createProject();
			added.setName("加");
			added.setProgramme(((Project) all.getFirst()).getProgramme());
			other.editingDomain().getCommandStack().execute(other.add(List.of(added)));
			other.editingDomain().getCommandStack().execute(other.delete(List.of(all.get(2), all.get(240))));
			other.save("", null);
		}
		questions.answer();
		Set<ObjectId> stale = session.stale(told);
		session.refresh(stale, session.fetch(stale));
		source.refresh();
		assertThat(session.find(changed)).get().extracting(each -> ((Project) each).getName()).isEqualTo("改");
		assertThat(row(2).getName()).as("a loaded row is gone at once").isEqualTo("项目3");
		assertThat(row(source.size() - 1).getName()).isEqualTo("加");
		row(238);
		assertThat(row(239).getName()).as("another when it is looked at").isEqualTo("项目241");
		assertThat(source.size()).isEqualTo(249);
	}

	@Test
	void rowsThatAreNeededAllAtOnceAreFetched() {
		open(500);
		boolean[] ran = { false };
		source.load(IntStream.range(0, 500).toArray(), () -> {
			ran[0] = true;
			assertThat(IntStream.range(0, 500).mapToObj(source::get)).doesNotContainNull();
		});
		assertThat(ran[0]).isFalse();
		questions.answer();
		assertThat(ran[0]).isTrue();
	}

	@Test
	void theDatabaseAddsUpWhatIsFiltered() {
		open(30);
		arrange(filtered("name", "目1"));
		List<RowGroup> told = new ArrayList<>();
		source.summarise(columns, told::add);
		assertThat(told).isEmpty();
		questions.answer();
		RowGroup all = told.getFirst();
		assertThat(all.rows()).isEqualTo(11);
		assertThat(all.tallies()).singleElement().satisfies(budget -> {
			assertThat(budget.column()).isSameAs(column("budget"));
			assertThat(budget.unit()).isEqualTo(Unit.YUAN.symbol());
			assertThat(budget.count()).isEqualTo(11);
			assertThat(budget.least()).isEqualByComparingTo("110000");
			assertThat(budget.most()).isEqualByComparingTo("290000");
			assertThat(budget.sum()).isEqualByComparingTo("1840000");
			assertThat(budget.mean()).isEqualByComparingTo(new BigDecimal("1840000").divide(BigDecimal.valueOf(11), MathContext.DECIMAL64));
		});
	}

	@Test
	void valuesWithCountsAndSubTotalsAreThoseOfRowsInMemory() {
		open(30);
		set(row(3), P.getProject_Place(), null);
		session.save("", null);
		List<EObject> all = IntStream.range(0, 30).<EObject>mapToObj(this::row).toList();
		ListRowSource inMemory = new ListRowSource(() -> all);
		for (String by : List.of("place", "stage", "area", "budget", "name")) {
			List<RowGroup> told = new ArrayList<>();
			List<RowGroup> expected = new ArrayList<>();
			source.group(column(by), columns, told::addAll);
			questions.answer();
			inMemory.group(column(by), columns, expected::addAll);
			assertThat(told).as(by).extracting(RowGroup::text).containsExactlyInAnyOrderElementsOf(expected.stream().map(RowGroup::text).toList());
			for (RowGroup group : expected) {
				RowGroup same = told.stream().filter(each -> each.text().equals(group.text())).findFirst().orElseThrow();
				assertThat(same.rows()).as(by).isEqualTo(group.rows());
				assertThat(same.tallies()).as(by).zipSatisfy(group.tallies(), (one, other) -> {
					assertThat(one.sum()).isEqualByComparingTo(other.sum());
					assertThat(one.count()).isEqualTo(other.count());
				});
			}
		}
	}

	@Test
	void aSummaryIsAnotherAfterASave() {
		open(3);
		long before = source.revision();
		row(0);
		assertThat(source.revision()).as("what is looked at changes nothing").isEqualTo(before);
		set(row(0), P.getProject_Budget(), Money.of(5));
		session.save("", null);
		questions.answer();
		assertThat(source.revision()).isGreaterThan(before);
	}

	@Test
	void discardReadsAnew() {
		open(120);
		set(row(5), P.getProgrammeRecord_Name(), "改");
		session.discard();
		questions.answer();
		assertThat(source.size()).isEqualTo(120);
		assertThat(row(5).getName()).isEqualTo("项目5");
		assertThat(Optional.ofNullable(source.get(5))).isPresent();
	}
}
