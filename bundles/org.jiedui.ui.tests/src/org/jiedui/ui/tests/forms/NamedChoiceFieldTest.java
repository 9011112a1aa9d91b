/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A key number is chosen by what it is called. */
class NamedChoiceFieldTest {

	private final Target target = JieduiFactory.eINSTANCE.createTarget();
	private FormDriver driver;

	@BeforeEach
	void open() {
		driver = new FormDriver();
		driver.books.task.getTargets().add(target);
		driver.show(target);
	}

	@AfterEach
	void close() {
		driver.close();
	}

	private Table list() {
		return driver.find("candidates", Table.class);
	}

	@Test
	void theButtonOffersAllWithUnitAndModule() {
		driver.click("metric.open");
		assertThat(list().getItems()).extracting(item -> item.getText()).anySatisfy(text -> assertThat(text).contains("培训人数", "人", "结对帮扶"));
	}

	@Test
	void typingNarrowsAndEnterTakesIt() {
		driver.type("metric", "Persons tr");
		assertThat(list().getItemCount()).isEqualTo(1);
		driver.press(driver.text("metric"), SWT.CR, SWT.CR);
		assertThat(target.getMetric()).isEqualTo("exchanges.trained");
		assertThat(driver.text("metric").getText()).isEqualTo("培训人数");
		driver.undo();
		assertThat(target.getMetric()).isNull();
	}

	@Test
	void aWholeLabelOfEitherLanguageNeedsNoList() {
		driver.type("metric", "Persons trained");
		driver.leave("metric");
		assertThat(target.getMetric()).isEqualTo("exchanges.trained");
	}

	@Test
	void whatNoModuleOffersIsKept() {
		driver.type("metric", "stalls.rent");
		driver.leave("metric");
		assertThat(target.getMetric()).isEqualTo("stalls.rent");
		assertThat(driver.text("metric").getText()).isEqualTo("stalls.rent");
	}
}
