/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Output;
import org.jiedui.model.Source;
import org.jiedui.ui.grid.LedgerColumn;
import org.jiedui.ui.grid.LedgerColumns;
import org.junit.jupiter.api.Test;

class SourceColumnTest {

	private static Optional<LedgerColumn> sources(EClass type) {
		return new LedgerColumns(GridFixture.CHINESE).of(type, List.of(), false).stream().filter(each -> each.id().equals("#sources")).findFirst();
	}

	private static Source source(String title) {
		Source source = JieduiFactory.eINSTANCE.createSource();
		source.setTitle(title);
		return source;
	}

	@Test
	void tellsTheTitlesOfTheSourcesOfARow() {
		LedgerColumn column = sources(JieduiPackage.Literals.OUTPUT).orElseThrow();
		Output output = JieduiFactory.eINSTANCE.createOutput();
		assertThat(column.value(output)).isNull();
		assertThat(column.text(output)).isEmpty();
		output.getSources().addAll(List.of(source("2023年总结"), source(null), source("县报")));
		assertThat(column.text(output)).isEqualTo("2023年总结；县报");
		assertThat(column.heading()).isEqualTo("来源");
	}

	@Test
	void aWideLedgerDoesNotShowItAtFirst() {
		assertThat(sources(JieduiPackage.Literals.OUTPUT).orElseThrow().shown()).isTrue();
		assertThat(sources(JieduiPackage.Literals.PROJECT).orElseThrow().shown()).isFalse();
	}

	@Test
	void whatKeepsNoSourcesHasNone() {
		assertThat(sources(JieduiPackage.Literals.SOURCE)).isEmpty();
	}
}
