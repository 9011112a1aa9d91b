/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** A model that nobody generated code for gets the same form. */
class DynamicFormTest {

	private final EPackage market = EcoreFactory.eINSTANCE.createEPackage();
	private final EClass stall = EcoreFactory.eINSTANCE.createEClass();

	DynamicFormTest() {
		market.setName("market");
		market.setNsURI("https://jiedui.org/test/market");
		market.setNsPrefix("market");
		EcoreUtil.setAnnotation(market, Vocabulary.SOURCE, "group.basic.zh", "摊位");
		stall.setName("Stall");
		market.getEClassifiers().add(stall);
		attribute("name", EcorePackage.Literals.ESTRING, "zh", "名称", "required", "true");
		attribute("open", EcorePackage.Literals.EBOOLEAN, "zh", "营业");
		attribute("seats", EcorePackage.Literals.EINT, "zh", "座位", "unit", "个");
		attribute("notes", EcorePackage.Literals.ESTRING, "zh", "说明", "multiline", "true");
		attribute("turnover", Literals.MONEY, "zh", "销售额", "group", "amount");
		EReference owner = EcoreFactory.eINSTANCE.createEReference();
		owner.setName("owner");
		owner.setEType(Literals.PARTY);
		stall.getEStructuralFeatures().add(owner);
	}

	private void attribute(String name, EDataType type, String... words) {
		EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
		attribute.setName(name);
		attribute.setEType(type);
		for (int i = 0; i < words.length; i += 2) {
			EcoreUtil.setAnnotation(attribute, Vocabulary.SOURCE, words[i], words[i + 1]);
		}
		stall.getEStructuralFeatures().add(attribute);
	}

	@Test
	void isEditedLikeAnyOther() {
		try (FormDriver driver = new FormDriver()) {
			EObject object = EcoreUtil.create(stall);
			driver.books.session.resource().getContents().add(object);
			driver.show(object);
			driver.type("seats", "1,200");
			driver.leave("seats");
			driver.type("turnover", "3.5");
			driver.leave("turnover");
			driver.type("owner", "迭部县");
			driver.leave("owner");
			Button open = driver.find("open", Button.class);
			open.setSelection(true);
			open.notifyListeners(SWT.Selection, new Event());
			assertThat(value(object, "seats")).isEqualTo(1200);
			assertThat(value(object, "turnover")).hasToString("35000");
			assertThat(value(object, "owner")).isSameAs(driver.books.diebu);
			assertThat(value(object, "open")).isEqualTo(true);
			assertThat(driver.find("notes", Text.class).getStyle() & SWT.MULTI).isNotZero();
			for (int i = 0; i < 4; i++) {
				driver.undo();
			}
			assertThat(value(object, "seats")).isEqualTo(0);
			assertThat(value(object, "owner")).isNull();
		}
	}

	private Object value(EObject object, String feature) {
		return object.eGet(stall.getEStructuralFeature(feature));
	}
}
