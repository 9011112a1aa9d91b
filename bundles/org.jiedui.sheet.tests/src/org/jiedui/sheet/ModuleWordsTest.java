/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.vocabulary.Vocabulary;
import org.jiedui.testsupport.DynamicModels;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module says in its model by what words offices head its columns. */
class ModuleWordsTest {

	@TempDir
	private Path folder;
	private final EPackage module = EcoreFactory.eINSTANCE.createEPackage();
	private final EClass sale = EcoreFactory.eINSTANCE.createEClass();
	private final EAttribute turnover = EcoreFactory.eINSTANCE.createEAttribute();

	@BeforeEach
	void register() {
		module.setName("sales");
		module.setNsPrefix("sales");
		module.setNsURI("https://example.org/sales");
		sale.setName("Sale");
		sale.getESuperTypes().add(JieduiPackage.Literals.PROGRAMME_RECORD);
		turnover.setName("turnover");
		turnover.setEType(EcorePackage.Literals.EBIG_DECIMAL);
		EcoreUtil.setAnnotation(turnover, Vocabulary.SOURCE, Vocabulary.SYNONYMS, "成交额, 销售收入");
		sale.getEStructuralFeatures().add(turnover);
		module.getEClassifiers().add(sale);
		DynamicModels.register(module);
	}

	@AfterEach
	void unregister() {
		DynamicModels.unregister(module);
	}

	@Test
	void columnsAreRecognisedByTheWordsOfTheModel() throws Exception {
		Path file = Files.writeString(folder.resolve("sales.csv"), "名称,销售收入\n苹果,12\n");

		Recognition recognition = new ImportFixture().recognise(file, sale);

		assertThat(recognition.column(Target.of(turnover))).hasValueSatisfying(column -> assertThat(column.heading()).isEqualTo("销售收入"));
	}
}
