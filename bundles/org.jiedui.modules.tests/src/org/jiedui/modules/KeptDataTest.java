/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.workspace.MissingModule;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.model.vocabulary.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How users call what is kept of a module, and how it is told. */
class KeptDataTest {

	private final EPackage model = EcoreFactory.eINSTANCE.createEPackage();
	private final EClass tour = type("Tour", "旅游团", "Tours");
	private final EClass route = type("Route", "线路", "Routes");

	private EClass type(String name, String chinese, String plural) {
		EClass type = EcoreFactory.eINSTANCE.createEClass();
		type.setName(name);
		EcoreUtil.setAnnotation(type, Vocabulary.SOURCE, "zh", chinese);
		EcoreUtil.setAnnotation(type, Vocabulary.SOURCE, "en.plural", plural);
		return type;
	}

	@BeforeEach
	void describe() {
		model.setName("tourism");
		model.setNsURI("https://example.org/tourism/1.0");
		EcoreUtil.setAnnotation(model, Vocabulary.SOURCE, "zh", "文旅协作");
		EcoreUtil.setAnnotation(model, Vocabulary.SOURCE, "en", "Culture and tourism");
	}

	private KeptData data() {
		Map<EClass, Long> counts = new LinkedHashMap<>();
		counts.put(tour, 12L);
		counts.put(route, 3L);
		return new KeptData(new MissingModule(model), "Culture and tourism", counts);
	}

	@ParameterizedTest
	@ValueSource(strings = { "tourism", "https://example.org/tourism/1.0", "文旅协作", "Culture and tourism", "org.example.tourism" })
	void itIsCalledByItsNameItsLabelOrWhatTheModuleWasCalled(String word) {
		assertThat(data().isCalled(word)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "tour", "ecotourism", "funding" })
	void itIsNotCalledOtherwise(String word) {
		assertThat(data().isCalled(word)).isFalse();
	}

	@Test
	void allOfItIsCounted() {
		assertThat(data().objects()).isEqualTo(15);
		assertThat(new ObjectCounts(new Labels(Locale.ENGLISH)).say(data().counts())).isEqualTo("Tours 12, Routes 3");
		assertThat(new ObjectCounts(new Labels(Locale.CHINESE)).say(data().counts())).isEqualTo("旅游团 12、线路 3");
	}
}
