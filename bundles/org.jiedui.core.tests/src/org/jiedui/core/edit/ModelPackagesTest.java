/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.edit.ModelPackages;
import org.jiedui.model.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelPackagesTest {

	private final EPackage.Registry registry = new EPackageRegistryImpl();

	private EPackage register(String uri) {
		EPackage made = EcoreFactory.eINSTANCE.createEPackage();
		made.setName("made");
		made.setNsPrefix("made");
		made.setNsURI(uri);
		registry.put(uri, made);
		return made;
	}

	private EPackage annotated(String uri) {
		EPackage made = register(uri);
		EcoreUtil.setAnnotation(made, Vocabulary.SOURCE, "zh", "模块");
		return made;
	}

	@Test
	void theCoreComesFirstAndModulesInTheOrderOfTheirNamespace() {
		EPackage second = annotated("https://example.org/b");
		EPackage first = annotated("https://example.org/a");
		assertThat(new ModelPackages(registry).all()).containsExactly(JieduiPackage.eINSTANCE, first, second);
	}

	@Test
	void modulesMaySayWhereTheyStand() {
		EPackage unsaid = annotated("https://example.org/a");
		EPackage second = annotated("https://example.org/b");
		EPackage first = annotated("https://example.org/c");
		EcoreUtil.setAnnotation(second, Vocabulary.SOURCE, Vocabulary.ORDER, "200");
		EcoreUtil.setAnnotation(first, Vocabulary.SOURCE, Vocabulary.ORDER, "100");
		assertThat(new ModelPackages(registry).all()).containsExactly(JieduiPackage.eINSTANCE, first, second, unsaid);
	}

	@Test
	void aPackageThatExtendsTheCoreBelongsAlsoWithoutAnnotation() {
		EPackage module = register("https://example.org/plain");
		EClass fund = EcoreFactory.eINSTANCE.createEClass();
		fund.setName("Fund");
		fund.getESuperTypes().add(JieduiPackage.Literals.PROGRAMME_RECORD);
		module.getEClassifiers().add(fund);
		register("https://example.org/stranger");
		assertThat(new ModelPackages(registry).all()).containsExactly(JieduiPackage.eINSTANCE, module);
	}

	@Test
	void modelsOfThePlatformAreNotEvenLoaded() {
		registry.put("http://www.eclipse.org/ui/2010/UIModel/application", new Untouchable());
		assertThat(new ModelPackages(registry).all()).containsExactly(JieduiPackage.eINSTANCE);
	}

	@Test
	void aPackageThatDoesNotLoadHarmsNobodyElse() {
		registry.put("https://example.org/broken", new Untouchable());
		EPackage module = annotated("https://example.org/sound");
		assertThat(new ModelPackages(registry).all()).containsExactly(JieduiPackage.eINSTANCE, module);
	}

	@Test
	void aPackageThatDoesNotLoadIsNamedWithTheReason() {
		registry.put("https://example.org/broken", new Untouchable());
		assertThat(new ModelPackages(registry).broken()).singleElement().satisfies(model -> {
			assertThat(model.uri()).isEqualTo("https://example.org/broken");
			assertThat(model.sentence()).contains("https://example.org/broken", "broken").doesNotContain("{", "NLS missing");
		});
	}

	@ParameterizedTest
	@CsvSource({ "order, soon", "version, first" })
	void aPackageWhoseNumbersAreNoneIsLeftOut(String key, String nonsense) {
		EcoreUtil.setAnnotation(annotated("https://example.org/a"), Vocabulary.SOURCE, key, nonsense);
		EPackage sound = annotated("https://example.org/sound");
		assertThat(new ModelPackages(registry).all()).containsExactly(JieduiPackage.eINSTANCE, sound);
		assertThat(new ModelPackages(registry).broken()).singleElement().satisfies(model -> assertThat(model.reason()).contains(key, nonsense));
	}

	private EAttribute attribute(EPackage owner) {
		EClass type = EcoreFactory.eINSTANCE.createEClass();
		type.setName("Tour");
		owner.getEClassifiers().add(type);
		EAttribute days = EcoreFactory.eINSTANCE.createEAttribute();
		days.setName("days");
		days.setEType(EcorePackage.Literals.EINT);
		type.getEStructuralFeatures().add(days);
		return days;
	}

	@ParameterizedTest
	@CsvSource({ "minimum, few", "maximum, many", "width, wide", "pattern, (", "before, never" })
	void aFeatureThatSaysNonsenseIsNamed(String key, String nonsense) {
		EcoreUtil.setAnnotation(attribute(annotated("https://example.org/a")), Vocabulary.SOURCE, key, nonsense);
		assertThat(new ModelPackages(registry).broken()).singleElement()
				.satisfies(model -> assertThat(model.reason()).contains("Tour.days", key, nonsense));
	}

	private void assertLeftOut(String... words) {
		assertThat(new ModelPackages(registry).all()).containsExactly(JieduiPackage.eINSTANCE);
		assertThat(new ModelPackages(registry).broken()).singleElement().satisfies(model -> assertThat(model.reason()).contains(words));
	}

	@Test
	void aTypeThatIsNotThereIsNamed() {
		EClass nowhere = EcoreFactory.eINSTANCE.createEClass();
		((InternalEObject) nowhere).eSetProxyURI(URI.createURI("https://jiedui.org/core/1.0#//Nowhere"));
		EAttribute days = attribute(annotated("https://example.org/a"));
		days.getEContainingClass().getESuperTypes().add(nowhere);
		assertLeftOut("Tour", "Nowhere");
	}

	@Test
	void aFeatureWithoutATypeIsNamed() {
		attribute(annotated("https://example.org/a")).setEType(null);
		assertLeftOut("Tour.days");
	}

	@Test
	void aClassThatInheritsFromItselfIsNamed() {
		EClass tour = attribute(annotated("https://example.org/a")).getEContainingClass();
		EClass longer = EcoreFactory.eINSTANCE.createEClass();
		longer.setName("LongTour");
		tour.getEPackage().getEClassifiers().add(longer);
		longer.getESuperTypes().add(tour);
		tour.getESuperTypes().add(longer);
		assertLeftOut("Tour");
	}

	@Test
	void whatHasNoNameOrTheSameIsNamed() {
		EAttribute days = attribute(annotated("https://example.org/a"));
		EAttribute again = EcoreUtil.copy(days);
		days.getEContainingClass().getEStructuralFeatures().add(again);
		assertLeftOut("Tour", "days");
		again.setName(null);
		days.getEContainingClass().getEPackage().eAdapters().clear();
		assertLeftOut("Tour");
	}

	/** Fails when it is loaded, as a package whose bundle is broken does. */
	private static final class Untouchable implements EPackage.Descriptor {

		@Override
		public EPackage getEPackage() {
			throw new IllegalStateException("broken");
		}

		@Override
		public EFactory getEFactory() {
			throw new IllegalStateException("broken");
		}
	}
}
