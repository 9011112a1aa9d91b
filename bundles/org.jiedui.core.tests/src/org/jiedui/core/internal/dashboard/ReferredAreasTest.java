/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.dashboard.Bar;
import org.jiedui.core.dashboard.ChartTile;
import org.jiedui.core.dashboard.RowFilter;
import org.jiedui.core.dashboard.Series;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.AreaOfCooperation;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.ProgrammeRecord;
import org.jiedui.model.Project;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.vocabulary.Vocabulary;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.DynamicModels;
import org.jiedui.testsupport.MemoryWorkspace;
import org.jiedui.testsupport.ProgrammeBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sums that go to projects are told apart by the areas of these, with a column for those of which nobody says the year. */
class ReferredAreasTest {

	private final EPackage model = EcoreFactory.eINSTANCE.createEPackage();
	private final EClass gift = EcoreFactory.eINSTANCE.createEClass();
	private final EStructuralFeature year = feature(EcoreFactory.eINSTANCE.createEAttribute(), "year", JieduiPackage.Literals.PARTIAL_DATE);
	private final EStructuralFeature amount = feature(EcoreFactory.eINSTANCE.createEAttribute(), "amount", JieduiPackage.Literals.MONEY);
	private final EReference project = (EReference) feature(EcoreFactory.eINSTANCE.createEReference(), "project", JieduiPackage.Literals.PROJECT);
	private final BooksBuilder books = new BooksBuilder();
	private final ProgrammeBuilder programme = books.programme("One");
	private Workspace workspace;

	private EStructuralFeature feature(EStructuralFeature feature, String name, EClassifier type) {
		feature.setName(name);
		feature.setEType(type);
		gift.getEStructuralFeatures().add(feature);
		return feature;
	}

	private static void say(EModelElement element, String... keysAndValues) {
		for (int index = 0; index < keysAndValues.length; index += 2) {
			EcoreUtil.setAnnotation(element, Vocabulary.SOURCE, keysAndValues[index], keysAndValues[index + 1]);
		}
	}

	@BeforeEach
	void register() {
		model.setName("gifts");
		model.setNsPrefix("gifts");
		model.setNsURI("https://jiedui.org/test/gifts");
		model.getEClassifiers().add(gift);
		gift.setName("Gift");
		gift.getESuperTypes().add(JieduiPackage.Literals.PROGRAMME_RECORD);
		say(gift, "en", "Gift", "en.plural", "Gifts", "ledger", "gifts", "totalsYear", "year", "basis", "single", "metric.given", "amount", "metric.given.en", "Given");
		say(amount, "unit", "CNY");
		DynamicModels.register(model);
		workspace = MemoryWorkspace.open();
	}

	@AfterEach
	void unregister() {
		workspace.close();
		DynamicModels.unregister(model);
	}

	private void gift(String name, AreaOfCooperation area, String when, long yuan) {
		Project made = JieduiFactory.eINSTANCE.createProject();
		made.setArea(area);
		programme.record(name, made);
		EObject given = EcoreUtil.create(gift);
		given.eSet(year, PartialDate.parse(when));
		given.eSet(amount, Money.of(yuan));
		given.eSet(project, made);
		programme.record("Gift", (ProgrammeRecord) given);
	}

	@Test
	void areasAndYearsAndWhatHasNoYear() {
		gift("大棚", AreaOfCooperation.INDUSTRY, "2023", 5);
		gift("水渠", AreaOfCooperation.INDUSTRY, null, 7);
		gift("示范村", AreaOfCooperation.KEY_VILLAGES, null, 11);
		books.saveTo(workspace);

		ChartTile chart = (ChartTile) new YearCharts().tiles(new ScopeOfBooks(workspace, LocalDate.of(2024, 3, 1), JieduiPackage.eINSTANCE, model).of(2023))
				.stream().filter(tile -> tile.id().endsWith(".areas")).findFirst().orElseThrow();

		assertThat(chart.categories()).containsExactly("2023", Messages.Title_noYear);
		assertThat(chart.series()).hasSize(2);
		Series industry = chart.series().getFirst();
		assertThat(industry.bars()).extracting(Bar::value).containsExactly((Qualified) Money.of(5), Money.of(7));
		assertThat(industry.bars().getLast().rows().getFirst().filters()).containsExactly(new RowFilter.OneOf(year, List.of()),
				new RowFilter.Named(project, List.of("大棚", "水渠")));
		assertThat(chart.series().getLast().bars()).extracting(Bar::value).containsExactly((Qualified) Money.ZERO, Money.of(11));
	}
}
