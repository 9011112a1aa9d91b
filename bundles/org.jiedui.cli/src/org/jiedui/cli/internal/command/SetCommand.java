/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.cli.internal.model.Assignments;
import org.jiedui.cli.internal.model.Books;
import org.jiedui.cli.spi.CliCommand;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.store.CommitConflictException;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes fields of one object in one commit. */
@Component(scope = ServiceScope.PROTOTYPE)
@Command(name = "set")
public final class SetCommand implements CliCommand {

	@Parameters(index = "0", paramLabel = "${bundle:label.id}", descriptionKey = "object")
	private String id;

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "${bundle:label.assignment}", descriptionKey = "values")
	private List<String> assignments;

	@Option(names = { "-m", "--message" }, paramLabel = "${bundle:label.text}", defaultValue = "")
	private String message;

	@Override
	public ExitCode run(CliContext context) throws CliException {
		Texts texts = context.texts(SetCommand.class);
		try (Session session = context.workspace().openSession()) {
			EObject object = new Books(session, context).object(id);
			Map<EStructuralFeature, Object> values = new Assignments(session, context).read(object.eClass(), assignments);
			List<String> changes = change(object, values, session, context.format(), texts);
			if (changes.isEmpty()) {
				context.out().println(texts.text("unchanged", id));
				return ExitCode.SUCCESS;
			}
			session.save(message, null);
			changes.forEach(context.out()::println);
			return ExitCode.SUCCESS;
		} catch (CommitConflictException conflict) {
			throw new CliException(ExitCode.FAILED, texts.text("conflict", id));
		}
	}

	private List<String> change(EObject object, Map<EStructuralFeature, Object> values, Session session, ValueFormat format, Texts texts)
			throws CliException {
		List<String> changes = new ArrayList<>();
		List<String> refusals = new ArrayList<>();
		CompoundCommand command = new CompoundCommand();
		values.forEach((feature, value) -> {
			if (!Objects.equals(object.eGet(feature), value)) {
				session.refusal(object, feature, value).ifPresent(refusals::add);
				changes.add(texts.text("changed", id, format.labels().label(feature), format.textOf(object, feature), format.text(feature, value)));
				command.append(org.eclipse.emf.edit.command.SetCommand.create(session.editingDomain(), object, feature, value));
			}
		});
		if (!changes.isEmpty()) {
			if (!command.canExecute()) {
				throw new CliException(ExitCode.FAILED, refusals.isEmpty() ? texts.text("refused", id) : String.join(" ", refusals));
			}
			session.editingDomain().getCommandStack().execute(command);
		}
		return changes;
	}
}
