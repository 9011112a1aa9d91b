/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.jiedui.core.session.Clash;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectState.Placement;

/**
 * Decides a clash: makes the object what the other saved, or leaves it as it is. What was frozen meanwhile must not stand in the way, hence
 * the commands are not asked from the editing domain.
 */
final class ClashResolution extends CompoundCommand {

	private final ResolutionContext session;
	private final Clash clash;
	private final Clash.Choice choice;

	ClashResolution(ResolutionContext session, Clash clash, Clash.Choice choice) {
		super(LAST_COMMAND_ALL, label(choice), label(choice));
		this.session = session;
		this.clash = clash;
		this.choice = choice;
	}

	private static String label(Clash.Choice choice) {
		return choice == Clash.Choice.MINE ? Messages.Command_keepMine : Messages.Command_takeTheirs;
	}

	@Override
	protected boolean prepare() {
		if (!session.clashes().all().contains(clash)) {
			return false;
		}
		boolean deletedThere = clash.kind() == Clash.Kind.DELETED_THERE;
		if (choice == Clash.Choice.THEIRS) {
			switch (clash.kind()) {
				case FIELD -> append(new SetCommand(session.domain(), clash.object(), clash.feature(), theirs()));
				case MOVED -> {
					append(removal());
					append(placing());
				}
				case DELETED_HERE -> {
					append(placing());
					new LostReferences(session).restoring(clash.object()).forEach(this::append);
				}
				case DELETED_THERE -> append(removal());
			}
		}
		append(new Settlement(session, clash, deletedThere));
		return super.prepare();
	}

	/** The clash itself does not tell what the other set to nothing from what he unset. */
	private Object theirs() {
		if (clash.theirs() != null) {
			return clash.theirs();
		}
		EStructuralFeature feature = clash.feature();
		Tracked tracked = session.index().tracked(clash.object());
		if (session.values().stored(tracked, feature) != ObjectState.NOTHING) {
			return SetCommand.UNSET_VALUE;
		}
		return feature.isMany() ? List.of() : null;
	}

	private Command removal() {
		EObject object = clash.object();
		EObject container = object.eContainer();
		if (container == null) {
			return new RemoveCommand(session.domain(), session.resource().getContents(), object);
		}
		EReference slot = object.eContainmentFeature();
		return slot.isMany() ? new RemoveCommand(session.domain(), container, slot, object)
				: new SetCommand(session.domain(), container, slot, SetCommand.UNSET_VALUE);
	}

	/** Puts the object where the store has it. */
	private Command placing() {
		EObject object = clash.object();
		Tracked tracked = session.index().tracked(object);
		Placement placement = tracked.placement();
		if (placement == null) {
			return new AddCommand(session.domain(), session.resource().getContents(), object);
		}
		Tracked container = session.index().find(placement.container());
		if (container == null || !session.index().holds(container.object()) || EcoreUtil.isAncestor(object, container.object())) {
			return UnexecutableCommand.INSTANCE;
		}
		if (!placement.slot().isMany()) {
			return new SetCommand(session.domain(), container.object(), placement.slot(), object);
		}
		@SuppressWarnings("unchecked")
		EList<EObject> siblings = (EList<EObject>) container.object().eGet(placement.slot());
		int position = new Slots(session.index(), session.resource()).indexOf(tracked.id(), placement, siblings);
		return new AddCommand(session.domain(), container.object(), placement.slot(), List.of(object), position);
	}
}
