/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.model.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The columns of a sheet follow from the model. */
class SheetLayoutsTest {

	private final Parts parts = new Parts(List.of(JieduiPackage.eINSTANCE));
	private final SheetLayouts chinese = new SheetLayouts(new ValueFormat(new Labels(Locale.CHINESE), MoneyScale.TEN_THOUSAND), parts);
	private final SheetLayouts english = new SheetLayouts(new ValueFormat(new Labels(Locale.ENGLISH), MoneyScale.YUAN), parts);

	static Stream<EClass> concrete() {
		return JieduiPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> !type.isAbstract() && !type.isInterface());
	}

	@ParameterizedTest
	@MethodSource("concrete")
	void everyValueOfEveryClassHasOneColumnInBothLanguages(EClass type) {
		List<String> stored = type.getEAllStructuralFeatures().stream().filter(feature -> !new FeatureTraits(feature).containment())
				.map(EStructuralFeature::getName).toList();
		for (SheetLayouts layouts : List.of(chinese, english)) {
			SheetLayout layout = layouts.of(type);
			List<SheetColumn> columns = layout.columns();
			assertThat(columns).extracting(SheetColumn::heading).doesNotHaveDuplicates().noneMatch(String::isBlank);
			assertThat(columns).filteredOn(column -> column.feature().isPresent()).extracting(SheetColumn::key).containsExactlyInAnyOrderElementsOf(stored);
			assertThat(columns).filteredOn(SheetColumn::hidden).extracting(SheetColumn::key).startsWith("#id", "#version");
			assertThat(columns.getFirst().hidden()).isFalse();
			assertThat(columns.get(1).key()).isEqualTo("#id");
			assertThat(columns).filteredOn(column -> column.feature().filter(EStructuralFeature::isDerived).isPresent())
					.allMatch(SheetColumn::readOnly);
		}
		assertThat(chinese.of(type).visible()).as("headings in Chinese").allMatch(column -> column.heading().codePoints()
				.anyMatch(Character::isIdeographic));
	}

	@Test
	void headingsTellTheUnit() {
		assertThat(chinese.of(Literals.PROJECT).find("budget").orElseThrow().heading()).isEqualTo("总投资（万元）");
		assertThat(english.of(Literals.PROJECT).find("budget").orElseThrow().heading()).isEqualTo("Budget (CNY)");
		assertThat(chinese.of(Literals.VISIT).find("personTimes").orElseThrow().heading()).isEqualTo("人次（人次）");
	}

	@Test
	void whatFollowsFromOthersIsToldFromWhatIsTyped() {
		SheetLayout units = chinese.of(Literals.ADMINISTRATIVE_UNIT);

		assertThat(units.find("level").orElseThrow().heading()).isEqualTo("层级");
		assertThat(units.find("level").orElseThrow().readOnly()).isFalse();
		assertThat(units.find("effectiveLevel").orElseThrow().heading()).isEqualTo("层级（推算）");
		assertThat(units.find("effectiveLevel").orElseThrow().readOnly()).isTrue();
	}

	@Test
	void partsTellWhatTheyBelongTo() {
		SheetLayout tasks = english.of(Literals.PLAN_TASK);

		assertThat(tasks.columns()).extracting(SheetColumn::key).startsWith("#owner", "#id", "#version", "#container", "#slot");
		assertThat(tasks.columns().getFirst().heading()).isEqualTo("Belongs to");
		assertThat(english.of(Literals.PROJECT).find("#owner")).isEmpty();
		assertThat(english.of(Literals.VILLAGE).find("#owner")).isEmpty();
		assertThat(parts.slots(Literals.PROJECT, Literals.OUTPUT)).containsExactly(Literals.PROJECT__OUTPUTS);
		assertThat(parts.slots(Literals.PROJECT, Literals.MEMBER)).isEmpty();
	}

	@Test
	void aLedgerOfSeveralClassesTellsTheClassAndWhatOnlySomeHave() {
		SheetLayout exchanges = chinese.of(Literals.EXCHANGE, List.of(Literals.VISIT, Literals.TRAINING));

		assertThat(exchanges.columns().getFirst().key()).isEqualTo("#kind");
		assertThat(exchanges.find("Training.sessions").orElseThrow().heading()).isEqualTo("培训 · 期数（期）");
		assertThat(exchanges.find("Visit.delegation")).isPresent();
		assertThat(exchanges.find("JointMeeting.agenda")).isEmpty();
	}

	@Test
	void chosenColumnsKeepTheirOrderAndTheWayBack() {
		SheetLayout chosen = chinese.of(Literals.EXCHANGE, List.of(Literals.VISIT), List.of("start", "name", "unknown", "#id"));

		assertThat(chosen.columns()).extracting(SheetColumn::key).containsExactly("start", "#id", "#version", "name", "#kind");
		assertThat(chosen.visible()).extracting(SheetColumn::key).containsExactly("start", "name", "#kind");
		assertThat(chosen.hiddenLast().columns()).extracting(SheetColumn::key).containsExactly("start", "name", "#kind", "#id", "#version");
	}

	@Test
	void theModelGivesTheOrderOfALedger() {
		assertThat(chinese.of(Literals.PAIRING).visible()).extracting(SheetColumn::key)
				.startsWith("helperNames", "recipientNames", "kind", "level", "since", "until", "declaredShape", "shape", "theme");
	}

	@Test
	void kindsFollowFromTheTypes() {
		assertThat(CellKind.of(Literals.PROJECT__BUDGET)).isEqualTo(CellKind.MONEY);
		assertThat(CellKind.of(Literals.PROJECT__STAGE)).isEqualTo(CellKind.CHOICE);
		assertThat(CellKind.of(Literals.PROJECT__PLACE)).isEqualTo(CellKind.REFERENCE);
		assertThat(CellKind.of(Literals.PROJECT__PLANNED_END)).isEqualTo(CellKind.DAY);
		assertThat(CellKind.of(Literals.PROJECT__ACTUAL_END)).isEqualTo(CellKind.PARTIAL_DATE);
		assertThat(CellKind.of(Literals.EXCHANGE__PARTICIPANTS)).isEqualTo(CellKind.QUANTITY);
		assertThat(CellKind.of(Literals.ANNUAL_PLAN__YEAR)).isEqualTo(CellKind.WHOLE_NUMBER);
		assertThat(CellKind.of(Literals.VILLAGE__COMMUNITY)).isEqualTo(CellKind.YES_NO);
		assertThat(CellKind.of(Literals.FIGURE__UNIT)).isEqualTo(CellKind.TEXT);
	}

	@Test
	void aModuleGetsItsSheetsFromItsModel() {
		EPackage module = EcoreFactory.eINSTANCE.createEPackage();
		module.setName("module");
		module.setNsURI("https://example.org/module");
		EClass fund = EcoreFactory.eINSTANCE.createEClass();
		fund.setName("Fund");
		fund.getESuperTypes().add(Literals.PROGRAMME_RECORD);
		EAttribute sum = EcoreFactory.eINSTANCE.createEAttribute();
		sum.setName("sum");
		sum.setEType(Literals.MONEY);
		EAnnotation annotation = EcoreFactory.eINSTANCE.createEAnnotation();
		annotation.setSource(Vocabulary.SOURCE);
		annotation.getDetails().put("zh", "金额");
		sum.getEAnnotations().add(annotation);
		fund.getEStructuralFeatures().add(sum);
		EClass tranche = EcoreFactory.eINSTANCE.createEClass();
		tranche.setName("Tranche");
		EAttribute rate = EcoreFactory.eINSTANCE.createEAttribute();
		rate.setName("rate");
		rate.setEType(EcorePackage.Literals.EBIG_DECIMAL);
		tranche.getEStructuralFeatures().add(rate);
		EReference tranches = EcoreFactory.eINSTANCE.createEReference();
		tranches.setName("tranches");
		tranches.setContainment(true);
		tranches.setUpperBound(-1);
		tranches.setEType(tranche);
		fund.getEStructuralFeatures().add(tranches);
		module.getEClassifiers().addAll(List.of(fund, tranche));
		SheetLayouts layouts = new SheetLayouts(new ValueFormat(new Labels(Locale.CHINESE), MoneyScale.YUAN),
				new Parts(List.of(JieduiPackage.eINSTANCE, module)));

		assertThat(layouts.of(fund).find("sum").orElseThrow().heading()).isEqualTo("金额（元）");
		assertThat(layouts.of(tranche).columns()).extracting(SheetColumn::key).containsExactly("#owner", "#id", "#version", "#container", "#slot", "rate");
		assertThat(CellKind.of(rate)).isEqualTo(CellKind.DECIMAL_NUMBER);
	}
}
