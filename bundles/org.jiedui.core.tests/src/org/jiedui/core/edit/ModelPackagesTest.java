/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.edit.ModelPackages;
import org.jiedui.model.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class ModelPackagesTest {

	private final EPackage.Registry registry = new EPackageRegistryImpl();

	private EPackage register(String uri) {
		EPackage made = EcoreFactory.eINSTANCE.createEPackage();
		made.setName("made");
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
