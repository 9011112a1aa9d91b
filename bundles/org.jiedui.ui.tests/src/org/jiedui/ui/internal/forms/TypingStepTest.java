/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Project;
import org.junit.jupiter.api.Test;

class TypingStepTest {

	private final BasicCommandStack stack = new BasicCommandStack();
	private final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);
	private final Project project = JieduiFactory.eINSTANCE.createProject();
	private final TypingStep step = new TypingStep(domain, Literals.PROGRAMME_RECORD__NAME);

	@Test
	void lettersOfOneGoAreOneCommand() {
		step.set(project, "a", true);
		step.set(project, "ab", true);
		step.set(project, "abc", true);
		assertThat(project.getName()).isEqualTo("abc");
		stack.undo();
		assertThat(project.getName()).isNull();
		assertThat(stack.canUndo()).isFalse();
		stack.redo();
		assertThat(project.getName()).isEqualTo("abc");
	}

	@Test
	void typingBackLeavesNoCommand() {
		step.set(project, "a", true);
		step.set(project, null, true);
		assertThat(stack.canUndo()).isFalse();
	}

	@Test
	void theSameValueIsNoCommand() {
		project.setName("a");
		step.set(project, "a", false);
		assertThat(stack.canUndo()).isFalse();
	}

	@Test
	void anotherCommandInBetweenEndsTheStep() {
		step.set(project, "a", true);
		stack.execute(SetCommand.create(domain, project, Literals.PROGRAMME_RECORD__CODE, "1"));
		step.set(project, "ab", true);
		stack.undo();
		assertThat(project.getName()).isEqualTo("a");
		assertThat(project.getCode()).isEqualTo("1");
	}

	@Test
	void afterAnUndoNothingIsContinued() {
		step.set(project, "a", true);
		stack.undo();
		step.set(project, "b", true);
		stack.undo();
		assertThat(project.getName()).isNull();
		assertThat(stack.canUndo()).isFalse();
	}

	@Test
	void theEndOfAStepKeepsIt() {
		step.set(project, "a", true);
		step.end();
		step.set(project, "b", true);
		stack.undo();
		assertThat(project.getName()).isEqualTo("a");
	}
}
