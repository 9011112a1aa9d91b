/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.viewers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.session.Session;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.Project;
import org.jiedui.model.ProjectStage;
import org.jiedui.model.value.Money;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.MemoryWorkspace;
import org.jiedui.ui.references.LoadedCandidates;
import org.jiedui.ui.viewers.ItemPropertySourceProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ItemPropertySourceTest {

	private final Session session = MemoryWorkspace.open().openSession();
	private final ValueFormat format = new ValueFormat(new Labels(Locale.getDefault()), MoneyScale.TEN_THOUSAND);
	private final Project project = JieduiFactory.eINSTANCE.createProject();
	private Shell shell;
	private IPropertySource properties;

	@BeforeEach
	void open() {
		BooksBuilder books = new BooksBuilder();
		books.programme("河东–迭部").record("道路", project);
		project.setStage(ProjectStage.APPROVED);
		project.setBudget(Money.of(35_000));
		books.addTo(session);
		shell = new Shell(Display.getDefault());
		properties = new ItemPropertySourceProvider(session.editingDomain(), () -> format, new LoadedCandidates(session, format.labels()))
				.getPropertySource(project);
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private IPropertyDescriptor property(String feature) {
		String label = format.labels().label(project.eClass().getEStructuralFeature(feature));
		return Stream.of(properties.getPropertyDescriptors()).filter(each -> label.equals(each.getDisplayName())).findFirst().orElseThrow();
	}

	private CellEditor editor(String feature) {
		CellEditor editor = property(feature).createPropertyEditor(shell);
		editor.setValue(properties.getPropertyValue(property(feature).getId()));
		return editor;
	}

	private void set(String feature, Object value) {
		properties.setPropertyValue(property(feature).getId(), value);
	}

	@Test
	void valuesReadAsInForms() {
		IPropertyDescriptor budget = property("budget");
		assertThat(budget.getLabelProvider().getText(properties.getPropertyValue(budget.getId()))).startsWith("3.5 ");
		assertThat(budget.getCategory()).isNotBlank();
	}

	@Test
	void typedMoneyIsSetByACommand() {
		CellEditor editor = editor("budget");
		((Text) editor.getControl()).setText("4.2");
		set("budget", editor.getValue());
		assertThat(project.getBudget()).isEqualTo(Money.of(42_000));
		session.editingDomain().getCommandStack().undo();
		assertThat(project.getBudget()).isEqualTo(Money.of(35_000));
	}

	@Test
	void wrongTextIsNotValid() {
		CellEditor editor = editor("budget");
		((Text) editor.getControl()).setText("viel");
		assertThat(editor.isValueValid()).isFalse();
		assertThat(editor.getErrorMessage()).isNotBlank();
	}

	@Test
	void enumerationIsAList() {
		CellEditor editor = editor("stage");
		assertThat(editor.getValue()).isEqualTo(ProjectStage.APPROVED);
		editor.setValue(ProjectStage.ACCEPTED);
		set("stage", editor.getValue());
		assertThat(project.getStage()).isEqualTo(ProjectStage.ACCEPTED);
	}

	@Test
	void referencesAreShownByNameAndNotUnfolded() {
		IPropertyDescriptor programme = property("programme");
		Object value = properties.getPropertyValue(programme.getId());
		assertThat(programme.getLabelProvider().getText(value)).isEqualTo("河东–迭部");
		assertThat(value).isNotInstanceOf(EObject.class);
		set("programme", value);
		assertThat(project.getProgramme().getName()).isEqualTo("河东–迭部");
		set("programme", null);
		assertThat(project.getProgramme()).isNull();
	}

	@Test
	void datesAreTypedInAnyForm() {
		CellEditor editor = editor("plannedEnd");
		((Text) editor.getControl()).setText("2024/3/1");
		set("plannedEnd", editor.getValue());
		assertThat(project.getPlannedEnd()).isEqualTo(LocalDate.of(2024, 3, 1));
	}

	@Test
	void whatHasNoPropertiesHasNoSource() {
		assertThat(new ItemPropertySourceProvider(session.editingDomain(), () -> format, new LoadedCandidates(session, format.labels()))
				.getPropertySource("text")).isNull();
	}
}
