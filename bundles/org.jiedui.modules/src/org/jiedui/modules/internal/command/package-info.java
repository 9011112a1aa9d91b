/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Modules on the command line. */
package org.jiedui.modules.internal.command;
