/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
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
import org.jiedui.core.workspace.Belonging;
import org.jiedui.model.vocabulary.Freeze;

/**
 * Makes the commands of a session. Those that would change what is frozen, or take a saved object out of the part of the books in which it
 * is at home, cannot be executed.
 */
final class SessionEditingDomain extends AdapterFactoryEditingDomain {

	private static final List<Class<?>> EDITS = List.of(SetCommand.class, AddCommand.class, RemoveCommand.class, MoveCommand.class,
			ReplaceCommand.class);

	private final ObjectIndex index;
	private final Homes homes;
	private final Function<Collection<? extends EObject>, Command> deletion;

	SessionEditingDomain(AdapterFactory adapterFactory, CommandStack commandStack, ResourceSet resourceSet, ObjectIndex index,
			Homes homes, Function<Collection<? extends EObject>, Command> deletion) {
		super(adapterFactory, commandStack, resourceSet);
		this.index = index;
		this.homes = homes;
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
		if (EDITS.contains(commandClass) && isForbidden(commandClass, parameter)) {
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
		return command;
	}

	private boolean isForbidden(Class<? extends Command> commandClass, CommandParameter parameter) {
		if (!(parameter.getOwner() instanceof EObject owner)) {
			return false;
		}
		if (Freeze.forbids(owner, parameter.getEStructuralFeature())) {
			return true;
		}
		if (parameter.getEStructuralFeature() instanceof EReference reference && Belonging.names(reference) && owner.eContainer() == null) {
			return References.withParts(List.of(owner)).stream().anyMatch(this::isStored);
		}
		return commandClass == AddCommand.class && leavesHome(owner, parameter);
	}

	private boolean isStored(EObject object) {
		Tracked tracked = index.tracked(object);
		return tracked != null && tracked.isStored();
	}

	/** Whether a saved object would come into an aggregate of another part of the books. */
	private boolean leavesHome(EObject owner, CommandParameter parameter) {
		if (parameter.getEStructuralFeature() instanceof EReference reference && !reference.isContainment()
				|| parameter.getCollection() == null) {
			return false;
		}
		if (index.tracked(EcoreUtil.getRootContainer(owner, false)) == null) {
			return false;
		}
		Optional<Integer> home = homes.known(owner);
		return parameter.getCollection().stream().filter(EObject.class::isInstance).map(each -> index.tracked((EObject) each))
				.anyMatch(each -> each != null && each.isStored() && !home.equals(Optional.of(each.id().part())));
	}
}
