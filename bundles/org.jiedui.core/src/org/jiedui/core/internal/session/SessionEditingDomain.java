/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CutToClipboardCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.ReplaceCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;

/** Makes the commands of a session. Those that are {@linkplain Refusals refused} cannot be executed. */
final class SessionEditingDomain extends AdapterFactoryEditingDomain {

	private static final List<Class<?>> EDITS = List.of(SetCommand.class, AddCommand.class, RemoveCommand.class, MoveCommand.class,
			ReplaceCommand.class);

	private final Refusals refusals;
	private final Function<Collection<? extends EObject>, Command> deletion;

	SessionEditingDomain(AdapterFactory adapterFactory, CommandStack commandStack, ResourceSet resourceSet, Refusals refusals,
			Function<Collection<? extends EObject>, Command> deletion) {
		super(adapterFactory, commandStack, resourceSet);
		this.refusals = refusals;
		this.deletion = deletion;
	}

	@Override
	public Command createCommand(Class<? extends Command> commandClass, CommandParameter parameter) {
		if (commandClass == DeleteCommand.class) {
			return deletion.apply(parameter.getCollection().stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList());
		}
		if (commandClass == CutToClipboardCommand.class && parameter.getFeature() == null) {
			// what is cut is deleted: nothing may refer to it any more
			CutToClipboardCommand cut = new CutToClipboardCommand(this, createCommand(DeleteCommand.class, parameter));
			cut.setLabel(Messages.Command_cut);
			return cut;
		}
		if (EDITS.contains(commandClass) && refusals.of(commandClass, parameter).isPresent()) {
			return UnexecutableCommand.INSTANCE;
		}
		if (parameter.getOwner() instanceof Resource resource) {
			// roots: EMF's item provider for resources knows no commands
			if (commandClass == RemoveCommand.class) {
				return new RemoveCommand(this, resource.getContents(), parameter.getCollection());
			} else if (commandClass == AddCommand.class) {
				return new AddCommand(this, resource.getContents(), parameter.getCollection(), parameter.getIndex());
			}
		}
		Command command = super.createCommand(commandClass, parameter);
		if (commandClass == PasteFromClipboardCommand.class) {
			((AbstractCommand) command).setLabel(Messages.Command_paste);
		}
		return UnsetOnUndo.with(command);
	}
}
