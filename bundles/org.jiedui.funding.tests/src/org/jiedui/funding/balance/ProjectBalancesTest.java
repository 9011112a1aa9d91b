/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.funding.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.query.FeaturePath;
import org.jiedui.core.query.Group;
import org.jiedui.core.query.Grouping;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.funding.Allocation;
import org.jiedui.funding.Flow;
import org.jiedui.funding.FundingFactory;
import org.jiedui.funding.FundingPackage.Literals;
import org.jiedui.model.Project;
import org.jiedui.model.ProjectStage;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.testkit.TestBooks;
import org.jiedui.testsupport.MemoryWorkspace;
import org.junit.jupiter.api.Test;

/** What was allocated, appropriated, spent and is left, by project and year. */
class ProjectBalancesTest {

	private static final List<EStructuralFeature> BALANCE = List.of(Literals.ALLOCATION__AMOUNT, Literals.ALLOCATION__APPROPRIATED,
			Literals.ALLOCATION__SPENT, Literals.ALLOCATION__BALANCE);

	private final TestBooks books = new TestBooks();

	private Allocation allocation(Project project, int year, long amount, List<Long> appropriated, List<Long> spent) {
		Allocation allocation = books.entry(FundingFactory.eINSTANCE.createAllocation(), null);
		allocation.setProject(project);
		allocation.setYear(PartialDate.of(year));
		allocation.setAmount(Money.of(amount));
		flows(allocation, Literals.ALLOCATION__APPROPRIATIONS, appropriated);
		flows(allocation, Literals.ALLOCATION__EXPENDITURES, spent);
		return allocation;
	}

	@SuppressWarnings("unchecked")
	private static void flows(Allocation allocation, EReference slot, List<Long> amounts) {
		for (long amount : amounts) {
			Flow flow = (Flow) FundingFactory.eINSTANCE.create(slot.getEReferenceType());
			flow.setAmount(Money.of(amount));
			((List<EObject>) allocation.eGet(slot)).add(flow);
		}
	}

	private List<Group> balances() {
		try (Workspace workspace = MemoryWorkspace.open(); Session session = workspace.openSession()) {
			session.editingDomain().getCommandStack().execute(session.add(books.roots()));
			session.save("", null);
			Grouping grouping = Grouping.of(Query.of(Literals.ALLOCATION)).by(FeaturePath.parse(Literals.ALLOCATION, "project.name"))
					.byYear(FeaturePath.of(Literals.ALLOCATION__YEAR));
			for (EStructuralFeature number : BALANCE) {
				grouping = grouping.sum(FeaturePath.of(number));
			}
			return workspace.groups(grouping);
		}
	}

	private static Group group(String project, int year, long objects, long... sums) {
		return new Group(List.of(project, year), objects, LongStream.of(sums).mapToObj(BigDecimal::valueOf).toList());
	}

	@Test
	void areAddedUpByTheStoreOfWhatAllocationsAreMadeOf() {
		Project road = books.project(ProjectStage.UNDER_WAY);
		road.setName("Road");
		Project school = books.project(ProjectStage.UNDER_WAY);
		school.setName("School");
		Allocation first = allocation(road, 2023, 100, List.of(60L, 20L), List.of(50L));
		allocation(road, 2023, 30, List.of(30L), List.of());
		allocation(road, 2024, 200, List.of(), List.of());
		allocation(school, 2023, 10, List.of(10L), List.of(4L, 6L));

		assertThat(balances()).containsExactly(group("Road", 2023, 2, 130, 110, 50, 60), group("Road", 2024, 1, 200, 0, 0, 0),
				group("School", 2023, 1, 10, 10, 10, 0));
		assertThat(first.getBalance()).as("as the allocation tells itself").isEqualTo(Money.of(30));
	}

	@Test
	void areByProjectAndYearInTheLedgerToo() {
		assertThat(new ClassTraits(Literals.ALLOCATION).groupsShown()).containsExactly(Literals.ALLOCATION__PROJECT, Literals.ALLOCATION__YEAR);
		assertThat(new ClassTraits(Literals.ALLOCATION).columns()).containsAll(BALANCE);
	}
}
