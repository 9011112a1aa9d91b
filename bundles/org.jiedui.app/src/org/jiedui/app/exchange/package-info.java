/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Programmes as files: reading and writing them from the workbench. */
package org.jiedui.app.exchange;
