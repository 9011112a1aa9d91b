/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.jiedui.core.spi.exchange.Remark;
import org.jiedui.core.spi.exchange.RowOutcome.Kind;
import org.jiedui.core.spi.exchange.Tier;
import org.jiedui.model.JieduiPackage;
import org.jiedui.testsupport.BooksBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table does not take the steps by which the state of a plan changes. */
class StepsInTablesTest {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;

	@TempDir
	private Path folder;
	private final ImportFixture books = new ImportFixture();

	@BeforeEach
	void books() {
		new BooksBuilder().programme("河东–迭部").plan(2024, plan -> plan.name("2024年计划")).books().saveTo(books.workspace());
	}

	@Test
	void anotherStateIsRefusedAndTheSameIsNone() throws Exception {
		Path file = new TestBook().row("编号", "名称", "年度", "状态").row("", "2024年计划", 2024, "已批准").write(folder, "a.xlsx");
		books.run(file, P.getAnnualPlan());
		assertThat(books.stored(P.getAnnualPlan(), "name", "state")).containsExactly(List.of("2024年计划", "draft"));
		assertThat(books.row(2).kind()).isEqualTo(Kind.REFUSED);
		assertThat(books.row(2).remarks()).extracting(Remark::message).anySatisfy(message -> assertThat(message).contains("plan").doesNotContain("{"));
	}

	@Test
	void aNewPlanIsADraftAndTheRowTellsWhy() throws Exception {
		Path file = new TestBook().row("名称", "年度", "状态").row("2025年计划", 2025, "已批准").write(folder, "a.xlsx");
		books.run(file, P.getAnnualPlan());
		assertThat(books.stored(P.getAnnualPlan(), "name", "state")).contains(List.of("2025年计划", "draft"));
		assertThat(books.row(2).kind()).isEqualTo(Kind.ADDED);
		assertThat(books.row(2).remarks()).filteredOn(remark -> remark.tier() == Tier.WARNING).extracting(Remark::message)
				.anySatisfy(message -> assertThat(message).contains("plan"));
	}
}
